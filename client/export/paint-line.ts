import type { Point } from "#contract/graph.ts";
import { fontOf, paintSheet } from "./paint-sheet.ts";
import type { TextShape } from "./shape.ts";

/** Pixels for each of a sheet's: some 250 to the inch on the largest paper. */
const FINE = 4;

/** A line of a text as a picture, and the rectangle of the sheet that it belongs into. */
export type PaintedLine = { picture: HTMLCanvasElement; at: Point; width: number; height: number };

/**
 * Paints a line of a text whose baseline begins, ends or has its middle at a point, in whatever fonts the browser
 * has for its letters. Null where it cannot be drawn on.
 */
export function paintLine(text: TextShape, line: string, { x, y }: Point): PaintedLine | null {
  const picture = document.createElement("canvas");
  const pen = picture.getContext("2d");
  if (!pen) return null;
  pen.font = fontOf(text);
  const edge = text.size * 0.5 + (text.halo?.width ?? 0);
  const wide = pen.measureText(line).width;
  const [width, height] = [wide + 2 * edge, text.size + 2 * edge];
  Object.assign(picture, { width: Math.ceil(width * FINE), height: Math.ceil(height * FINE) });
  const alone: TextShape = {
    ...text,
    lines: [line],
    anchor: "start",
    at: { x: edge, y: edge + text.size * 0.8 },
  };
  paintSheet(pen, { shapes: [alone] }, FINE);
  const left = x - { start: 0, middle: wide / 2, end: wide }[text.anchor] - edge;
  const at = { x: left, y: y - edge - text.size * 0.8 };
  return { picture, at, width: picture.width / FINE, height: picture.height / FINE };
}
