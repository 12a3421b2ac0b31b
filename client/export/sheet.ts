import { PALETTES, type Palette, type Theme } from "../look/palette.ts";
import type { Drawing } from "../canvas/drawing.ts";
import type { Rectangle } from "../canvas/camera.ts";
import { boundsOf } from "./bounds.ts";
import type { Caption } from "./caption.ts";
import { discShapes } from "./disc-shapes.ts";
import { legendShapes } from "./legend-shapes.ts";
import { movedBy } from "./moved.ts";
import { outlineShapes } from "./outline-shapes.ts";
import { strandShapes } from "./strand-shapes.ts";
import type { Shape, Sheet } from "./shape.ts";
import { textAt, wrapped } from "./text-shape.ts";

const MARGIN = 40;
const LEAST_WIDTH = 720;
const TITLE = 30;
const SAID = 15;
const SMALL = 11;
const GAP = 24;

type Wanted = {
  theme: Theme;
  /** Width by height, where the paper has a form of its own; the picture then stands in the middle. */
  form?: number;
};

/** The sheet of a picture: its title and horizon above, its legend and sources beneath. Pure: the same every time. */
export function sheetOf(drawing: Drawing, caption: Caption, { theme, form }: Wanted): Sheet {
  const palette = PALETTES[theme];
  const box = boundsOf(drawing);
  const least = Math.max(LEAST_WIDTH, box.right - box.left + 2 * MARGIN);
  const { width, height, head, foot } = formed(least, box, form, (wide) =>
    framed(drawing, caption, palette, wide),
  );
  const free = height - head.height - foot.height;
  const by = {
    x: (width - box.left - box.right) / 2,
    y: head.height + (free - box.top - box.bottom) / 2,
  };
  const picture = [
    ...drawing.outlines.map(outlineShapes),
    ...drawing.strands.flatMap((strand) => strandShapes(strand, palette)),
    ...drawing.discs.map((disc) => discShapes(disc, palette)),
  ];
  return {
    width,
    height,
    ground: drawing.ground,
    language: caption.language,
    title: caption.title,
    description: caption.horizon,
    shapes: [
      { type: "rect", at: { x: 0, y: 0 }, width, height, fill: drawing.ground },
      ...head.shapes,
      ...movedBy(picture, by),
      ...movedBy(foot.shapes, { x: 0, y: height - foot.height }),
    ],
  };
}

type Part = { shapes: Shape[]; height: number };
type Framed = { head: Part; foot: Part };

/** Widens the sheet, or lengthens it, until it has the form that is wanted. */
function formed(least: number, box: Rectangle, form: number | undefined, frame: (width: number) => Framed) {
  const heightOf = ({ head, foot }: Framed) => Math.ceil(head.height + box.bottom - box.top + foot.height);
  let width = Math.ceil(least);
  let around = frame(width);
  if (form === undefined) return { width, height: heightOf(around), ...around };
  // A wider sheet breaks fewer lines, and so may be lower: it is looked at anew.
  for (let turn = 0; turn < 4 && width / heightOf(around) < form; turn += 1) {
    width = Math.ceil(heightOf(around) * form);
    around = frame(width);
  }
  return { width, height: Math.max(heightOf(around), Math.round(width / form)), ...around };
}

function framed(drawing: Drawing, caption: Caption, palette: Palette, width: number): Framed {
  const inner = width - 2 * MARGIN;
  const titled = wrapped(caption.title, TITLE, inner);
  const said = [caption.horizon, ...caption.through].flatMap((text) => wrapped(text, SAID, inner));
  const below = MARGIN + titled.length * TITLE * 1.2;
  const head: Part = {
    shapes: [
      {
        ...textAt(
          titled,
          { x: MARGIN, y: MARGIN + TITLE * 0.85 },
          { size: TITLE, face: "serif", weight: 600, colour: palette.ink },
        ),
        step: TITLE * 1.2,
      },
      textAt(said, { x: MARGIN, y: below + SAID }, { size: SAID, colour: palette.quiet }),
    ],
    height: below + said.length * SAID * 1.4 + GAP,
  };
  const legend = legendShapes(drawing, caption, palette, { x: MARGIN, y: GAP, width: inner });
  const sources = caption.sources.flatMap((text) => wrapped(text, SMALL, inner));
  const under = GAP + legend.height + 10;
  const lines: Shape[] =
    sources.length > 0
      ? [textAt(sources, { x: MARGIN, y: under + SMALL }, { size: SMALL, colour: palette.quiet })]
      : [];
  return {
    head,
    foot: {
      shapes: [...legend.shapes, ...lines],
      height: under + sources.length * SMALL * 1.4 + MARGIN * 0.7,
    },
  };
}
