import type { Point } from "#contract/graph.ts";
import type { Face } from "../canvas/drawing.ts";
import { widthOf } from "./bounds.ts";
import type { TextShape } from "./shape.ts";

type Look = { face?: Face; size: number; weight?: number; colour: string; italic?: boolean };

/** A plain text from a point rightwards, its lines beneath each other. */
export const textAt = (lines: readonly string[], at: Point, look: Look): TextShape => ({
  type: "text",
  lines,
  at,
  step: look.size * 1.4,
  anchor: "start",
  size: look.size,
  face: look.face ?? "sans",
  weight: look.weight ?? 400,
  colour: look.colour,
  halo: null,
  ...(look.italic && { italic: true }),
});

/** A text broken into lines no wider than this; a word that is wider stands alone. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
