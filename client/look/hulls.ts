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

/** The hue and dash of a hull, by its place among the hulls and the light it stands in. */
export const hullLook = (theme: Theme, place: number, light: Light): { hue: string; dash: Dash } => ({
  hue: light === null ? (HUES[theme][place % HUES[theme].length] ?? "") : lightColour(PALETTES[theme], light),
  dash: DASHES[place % DASHES.length] ?? [],
});
