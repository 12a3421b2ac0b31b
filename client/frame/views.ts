import type { View } from "../looking/looking.ts";

/** The views that show the whole of the story, in the order of the switch. */
export const PICTURES: readonly View[] = ["network", "storylines", "matrix", "family", "insight", "table"];

/** The views that are read page by page. One catches up from the rail, where one sees how far one has come. */
export const PAGES: readonly View[] = ["people", "installments", "companies", "about"];
