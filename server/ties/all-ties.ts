import { perView } from "../story/per-view.ts";
import type { View } from "../story/view.ts";
import { ensembleTies } from "./tie-rows.ts";

/** Every tie of the story at the horizon. */
export const allTies = perView((view: View) => ensembleTies(view, { kinds: null, characters: null }));
