import { paintSheet } from "./paint-sheet.ts";
import type { Sheet } from "./shape.ts";

/** Browsers draw on no larger a surface than this many pixels; phones on less still. */
const MOST_PIXELS = 64_000_000;
const FACES = [
  `600 16px "Fraunces Variable"`,
  `400 16px "Inter Variable"`,
  `500 16px "Inter Variable"`,
  `700 16px "Inter Variable"`,
];

/** A sheet as a PNG, `scale` pixels for each of its own. Throws where the browser cannot draw that large. */
export async function writePng(sheet: Sheet, scale: number): Promise<Blob> {
  const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
  if (width * height > MOST_PIXELS) throw new TooLarge();
  await Promise.all(FACES.map((face) => document.fonts.load(face, lettersOf(sheet))));
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new TooLarge();
  paintSheet(pen, sheet, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TooLarge())), "image/png");
  });
}

/** The picture would have more pixels than this browser can draw. */
export class TooLarge extends Error {
  constructor() {
    super("The picture is too large to be drawn in pixels.");
    this.name = "TooLarge";
  }
}

/** Fonts come in parts, by letter: those that the sheet needs. */
const lettersOf = ({ shapes }: Sheet): string => [...new Set(JSON.stringify(shapes))].join("");
