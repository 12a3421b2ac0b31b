import type { Point } from "#contract/graph.ts";
import type { Family } from "#contract/kinds.ts";
import type { Light } from "#contract/words.ts";
import type { Sign } from "../look/signs.ts";

/** A face of the look: Fraunces is its serif, Inter its sans. */
export type Face = "serif" | "sans";

/** A text as it is drawn: its lines, the baseline of the first and the step to the next, in pixels. */
export type DrawnText = {
  lines: readonly string[];
  at: Point;
  step: number;
  anchor: "start" | "middle" | "end";
  size: number;
  face: Face;
  weight: number;
  colour: string;
  /** The rim that keeps it apart from what runs beneath it. */
  halo: { colour: string; width: number } | null;
};

export type DrawnDisc = {
  id: string;
  /** Its whole name, in one line. */
  called: string;
  at: Point;
  radius: number;
  fill: string;
  light: Light;
  ring: { colour: string; width: number; stroke: "solid" | "double" | "dotted" | "dashed" };
  /** The ring around what is looked at. */
  chosen: { colour: string; width: number; radius: number } | null;
  /** Null where it is too small to be read. */
  monogram: { text: string; colour: string; opacity: number } | null;
  /** How many it stands for: more than one for a folded company. */
  stands: number;
  sign: Sign | null;
  /** Null where no room was found for it. */
  name: DrawnText | null;
};

/** A strand from disc to disc: a quadratic curve from `start` by `control` to `end`. */
export type DrawnStrand = {
  id: string;
  family: Family;
  start: Point;
  control: Point;
  end: Point;
  colour: string;
  width: number;
  opacity: number;
  dash: readonly number[];
  cap: "butt" | "round";
  arrow: { points: readonly Point[]; isHollow: boolean } | null;
  /** What lies beneath it where it is looked at, or has changed. */
  band: { colour: string; width: number; opacity: number } | null;
  sign: { sign: Sign; at: Point; size: number } | null;
  /** For how many ties it stands, at a folded company; null elsewhere, and where it is too small to be read. */
  count: DrawnText | null;
};

/** The closed line of a hull around those who belong together. */
export type DrawnOutline = {
  id: string;
  /** What it is called, whether room was found for its name or not. */
  called: string;
  points: readonly Point[];
  colour: string;
  dash: readonly number[];
  /** How strong its colour is within, and along its line, which is so wide. */
  fill: number;
  opacity: number;
  line: number;
  name: DrawnText | null;
};

/**
 * A plain description of all that is drawn, from the lowest to the uppermost, in pixels at the zoom at hand;
 * y grows downwards. Whoever has it can draw the picture without knowing how it came about.
 */
export type Drawing = {
  ground: string;
  outlines: readonly DrawnOutline[];
  strands: readonly DrawnStrand[];
  discs: readonly DrawnDisc[];
};
