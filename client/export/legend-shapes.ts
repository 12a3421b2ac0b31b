import type { Drawing, DrawnOutline } from "../canvas/drawing.ts";
import { Family } from "#contract/kinds.ts";
import { DASHES } from "../look/families.ts";
import { lightColour, type Palette } from "../look/palette.ts";
import { SIGNS } from "../look/signs.ts";
import { widthOf } from "./bounds.ts";
import type { Caption } from "./caption.ts";
import { signShapes } from "./sign-shapes.ts";
import { pathOf, type Shape } from "./shape.ts";
import { textAt } from "./text-shape.ts";

const SIZE = 13;
const SWATCH = 28;
const GAP = 8;
const BETWEEN = 26;
const ROW = 24;

/** One entry: what draws its swatch with the middle of its left edge at 0, 0, moved to a place. */
type Entry = { name: string; swatch: (x: number, y: number) => Shape[] };

/** The legend of what is on show, in rows no wider than this; `height` is that of all rows. */
export function legendShapes(
  drawing: Drawing,
  caption: Caption,
  palette: Palette,
  from: { x: number; y: number; width: number },
): { shapes: Shape[]; height: number } {
  let [x, y] = [from.x, from.y + ROW / 2];
  const entries = entriesOf(drawing, caption, palette);
  const shapes = entries.flatMap(({ name, swatch }): Shape[] => {
    const width = SWATCH + GAP + widthOf(name, SIZE);
    if (x > from.x && x + width > from.x + from.width) [x, y] = [from.x, y + ROW];
    const at = { x: x + SWATCH + GAP, y: y + SIZE * 0.36 };
    const drawn = [...swatch(x, y), textAt([name], at, { size: SIZE, colour: palette.ink })];
    x += width + BETWEEN;
    return drawn;
  });
  return { shapes, height: entries.length === 0 ? 0 : y + ROW / 2 - from.y };
}

function entriesOf({ discs, strands, outlines }: Drawing, caption: Caption, palette: Palette): Entry[] {
  const families = new Set(strands.map(({ family }) => family));
  const lights = new Set(discs.map(({ light }) => light));
  const signs = new Set([...discs, ...strands].map((one) => signIn(one.sign)));
  return [
    ...Family.options.filter((one) => families.has(one)).map((one) => familyEntry(one, caption, palette)),
    ...caption.lights.flatMap(({ light, name }): Entry[] => {
      const known = discs.find((disc) => disc.light === light);
      return known && lights.has(known.light)
        ? [{ name, swatch: ring(lightColour(palette, known.light)) }]
        : [];
    }),
    ...(discs.some(({ stands }) => stands > 1)
      ? [{ name: caption.folded, swatch: foldSwatch(palette) }]
      : []),
    ...outlines.map(outlineEntry),
    ...SIGNS.filter((one) => signs.has(one)).map((sign) => ({
      name: caption.signs[sign],
      swatch: (x: number, y: number) => signShapes(sign, { x: x + SWATCH / 2, y }, 17, palette),
    })),
  ];
}

const signIn = (sign: Drawing["discs"][number]["sign"] | Drawing["strands"][number]["sign"]) =>
  typeof sign === "object" ? (sign?.sign ?? null) : sign;

function familyEntry(family: Family, caption: Caption, palette: Palette): Entry {
  const stroke = { colour: palette.families[family], width: 2.4, dash: DASHES[family] };
  return {
    name: caption.families(family),
    swatch: (x, y) => [
      {
        type: "path",
        path: pathOf([
          ["M", { x, y }],
          ["L", { x: x + SWATCH, y }],
        ]),
        stroke,
      },
    ],
  };
}

const ring =
  (colour: string) =>
  (x: number, y: number): Shape[] => [
    { type: "circle", at: { x: x + SWATCH / 2, y }, radius: 7, stroke: { colour, width: 2.4 } },
  ];

/** Two rings, as the disc of a folded company has. */
const foldSwatch =
  ({ ink, lights }: Palette) =>
  (x: number, y: number): Shape[] => [
    ...ring(lights.none)(x, y),
    { type: "circle", at: { x: x + SWATCH / 2, y }, radius: 10, stroke: { colour: lights.none, width: 1 } },
    {
      ...textAt(["2"], { x: x + SWATCH / 2, y: y + 3 }, { size: 8, weight: 600, colour: ink }),
      anchor: "middle",
    },
  ];

function outlineEntry({ called, colour, dash, fill, line, opacity }: DrawnOutline): Entry {
  const [height, corner] = [14, 7];
  const at = (x: number, y: number) => ({
    at: { x: x + 1, y: y - height / 2 },
    width: SWATCH - 2,
    height,
    corner,
  });
  return {
    name: called,
    swatch: (x, y) => [
      { type: "rect", ...at(x, y), fill: colour, opacity: fill },
      { type: "rect", ...at(x, y), stroke: { colour, width: line, dash }, opacity },
    ],
  };
}
