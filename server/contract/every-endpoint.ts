import { endpoints } from "./endpoints.ts";
import { insightEndpoints } from "./insight-endpoints.ts";
import { storylinesEndpoint } from "./storylines-endpoint.ts";

/** The whole contract. Who asks only what a page needs first imports `endpoints` alone. */
export const everyEndpoint = { ...endpoints, ...insightEndpoints, ...storylinesEndpoint };
