import type { Point } from "#contract/graph.ts";
import type { DrawnText } from "../canvas/drawing.ts";

export type Stroke = { colour: string; width: number; dash?: readonly number[]; cap?: "butt" | "round" };

/** How a form is painted: filled first, then stroked; `opacity` is that of both. */
export type Paint = { fill?: string; stroke?: Stroke; opacity?: number };

/** A text, in lines. */
export type TextShape = DrawnText & { type: "text"; italic?: boolean; opacity?: number };

/**
 * What a sheet is made of, in pixels, y downwards. Three writers know these few forms: SVG, a drawing surface and
 * PDF. Paths keep to absolute M, L, Q, C and Z.
 */
export type Shape =
  | ({ type: "circle"; at: Point; radius: number } & Paint)
  | ({ type: "rect"; at: Point; width: number; height: number; corner?: number } & Paint)
  | ({ type: "path"; path: string } & Paint)
  | TextShape
  /** Several that are one thing; `title` says what. */
  | { type: "group"; title: string; shapes: readonly Shape[] };

/** A picture with all that stands around it, ready to be written down. */
export type Sheet = {
  width: number;
  height: number;
  ground: string;
  language: string;
  title: string;
  description: string;
  shapes: readonly Shape[];
};

/** A length as it is written: no further than hundredths, so that files are small and always the same. */
export const said = (length: number): string => String(Math.round(length * 100) / 100 || 0);

/** A path through these points. */
export const pathOf = (steps: readonly (readonly [string, ...Point[]])[]): string =>
  steps
    .map(([letter, ...points]) => letter + points.map(({ x, y }) => `${said(x)} ${said(y)}`).join(" "))
    .join("");
