import type { CanvasHandle } from "../canvas/canvas-props.ts";
import type { Theme } from "../look/palette.ts";
import type { Caption } from "./caption.ts";
import type { Sheet } from "./shape.ts";
import type { Format } from "./formats.ts";
import { sheetOf } from "./sheet.ts";
import { boundsOf } from "./bounds.ts";
import type { Paper } from "./write-pdf.ts";
import { writePng } from "./write-png.ts";
import { writeSvg } from "./write-svg.ts";

/** What is on show just now, and what is to be said around it. */
export type Shown = {
  drawing: CanvasHandle["drawing"];
  caption: (count: number) => Promise<Caption>;
  theme: Theme;
};

/** There is nothing on show. */
export class NothingShown extends Error {
  constructor() {
    super("Nothing is drawn.");
    this.name = "NothingShown";
  }
}

/** Makes a file of what is on show. Throws NothingShown, TooLarge, and whatever fetching what it needs throws. */
export async function make(format: Format, shown: Shown): Promise<Blob> {
  switch (format) {
    case "svg":
      return new Blob([writeSvg(await sheetFor(shown, shown.theme))], { type: "image/svg+xml" });
    case "png2":
      return writePng(await sheetFor(shown, shown.theme), 2);
    case "png4":
      return writePng(await sheetFor(shown, shown.theme), 4);
    case "a3":
    case "a2":
      return poster(format, shown);
  }
}

/** What is on show as it is printed: light, whatever the stage is. */
export const sheetToPrint = (shown: Shown): Promise<Sheet> => sheetFor(shown, "light");

async function poster(paper: Paper, shown: Shown): Promise<Blob> {
  const { writePdf } = await import("./write-pdf.ts");
  return writePdf(await sheetFor(shown, "light", true), paper);
}

async function sheetFor({ drawing, caption }: Shown, theme: Theme, onPaper = false): Promise<Sheet> {
  const drawn = await drawing(theme);
  if (!drawn) throw new NothingShown();
  const { left, right, top, bottom } = boundsOf(drawn);
  const form = right - left >= bottom - top ? Math.SQRT2 : Math.SQRT1_2;
  const said = await caption(drawn.discs.reduce((sum, { stands }) => sum + stands, 0));
  return sheetOf(drawn, said, { theme, ...(onPaper && { form }) });
}
