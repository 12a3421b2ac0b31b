import type { Strand } from "#contract/storylines.ts";
import { Family } from "#contract/kinds.ts";
import type { Importance, Light } from "#contract/words.ts";
import { lightColour, type Palette } from "../look/palette.ts";
import type { Chart } from "./chart.ts";

/** How the line of a strand is drawn, so that companies differ by more than their colour. */
export type Line = "full" | "hollow" | "dashed" | "dotted";

const LINES: Record<"none" | 1 | 2 | 3, Line> = { 1: "full", 2: "hollow", 3: "dashed", none: "dotted" };

/** The gaps of a line, in chart units. */
export const DASHES: Record<Line, readonly number[]> = {
  full: [],
  hollow: [],
  dashed: [11, 5],
  dotted: [3.5, 4.5],
};

/** How wide the strands of leads and of everybody else are, in chart units. */
export const WIDTHS: Record<Importance, number> = { lead: 4, main: 3.2, recurring: 2.5, guest: 2 };

/** In a chart that is drawn smaller than this, in pixels to a unit, bars are plain and lines all full: one would not see more. */
export const SMALL = 0.35;

/** The line of those who stand in a light; in a story without lights all lines are full. */
export function lineOf(light: Light, ownHues: boolean): Line {
  if (ownHues) return "full";
  return light === 1 || light === 2 || light === 3 ? LINES[light] : LINES.none;
}

const HUES = Family.options.filter((family) => family !== "work");

/** The colour of a strand: of its light, or one by turns in a story without lights. */
export function colourOf(palette: Palette, { strands, ownHues }: Chart, number: number): string {
  const { light }: Pick<Strand, "light"> = strands[number] ?? { light: null };
  if (!ownHues) return lightColour(palette, light);
  return palette.families[HUES[number % HUES.length] ?? "presence"];
}
