import { endpoints } from "./endpoints.ts";
import { insightEndpoints } from "./insight-endpoints.ts";

/** The whole contract. Who asks only what a page needs first imports `endpoints` alone. */
export const everyEndpoint = { ...endpoints, ...insightEndpoints };
