import { ownImage, SIDE, type Painting } from "./own-images.ts";

/** Gives a monogram in a colour as an image for a disc. Cytoscape draws one text per disc, and that is the name. */
export type MonogramPainter = (monogram: string, colour: string) => string;

/** The share of the disc's width the letters' height takes, by how many there are. */
const HEIGHTS = [0.42, 0.42, 0.35, 0.27];

/** Gives monograms in the letters of a font family. */
export const monogramsIn =
  (family: string): MonogramPainter =>
  (monogram, colour) =>
    ownImage(`${monogram} ${colour} ${family}`, monogramOf(monogram, colour, family));

/** How a monogram is painted. */
export const monogramOf =
  (monogram: string, colour: string, family: string): Painting =>
  (pen) => {
    const height = SIDE * (HEIGHTS[monogram.length] ?? 0.24);
    pen.font = `600 ${height}px ${family}`;
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    pen.fillStyle = colour;
    pen.fillText(monogram, SIDE / 2, SIDE / 2 + height * 0.35);
  };
