import type { Light } from "#contract/words.ts";
import { lightColour, PALETTES, type Theme } from "./palette.ts";
import type { Dash } from "./families.ts";

/** The hues of hulls that stand in no light, told apart from each other and from the lights. */
const HUES: Record<Theme, readonly string[]> = {
  dark: ["#6fd3c4", "#e88fc0", "#c9d26a", "#b79cf2", "#f0a58a", "#7fc4ee"],
  light: ["#12716a", "#a2357a", "#66690a", "#6a45b5", "#a8452b", "#1f6797"],
};

/** How the outlines of hulls are dashed, so that no two beside each other are told apart by hue alone. */
const DASHES: readonly Dash[] = [[], [12, 5], [3, 4], [14, 4, 3, 4], [7, 7], [14, 4, 3, 4, 3, 4], [20, 4]];

/** The hue of a hull in each theme and its dash, by its place among the hulls and the light it stands in. */
export const hullLook = (place: number, light: Light): { hues: Record<Theme, string>; dash: Dash } => ({
  hues: { dark: hueIn("dark", place, light), light: hueIn("light", place, light) },
  dash: DASHES[place % DASHES.length] ?? [],
});

const hueIn = (theme: Theme, place: number, light: Light): string =>
  light === null ? (HUES[theme][place % HUES[theme].length] ?? "") : lightColour(PALETTES[theme], light);
