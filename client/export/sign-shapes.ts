import type { Point } from "#contract/graph.ts";
import type { DrawnStrand } from "../canvas/drawing.ts";
import type { Palette } from "../look/palette.ts";
import { SIGN_LETTERS, SIGN_PATHS, type Sign } from "../look/signs.ts";
import { said, type Shape } from "./shape.ts";

const RIM = 3.5;
const SIDE = 24;

/** A sign with its rim, `side` wide about a middle. */
export function signShapes(sign: Sign, middle: Point, side: number, palette: Palette): Shape[] {
  const scale = side / (SIDE + 2 * RIM);
  const placed = (path: string) => movedPath(path, scale, middle);
  const { form, stroke } = SIGN_PATHS[sign];
  return [
    { type: "path", path: placed(form), stroke: { colour: palette.ground, width: RIM * 2 * scale } },
    { type: "path", path: placed(form), fill: palette.signs[sign] },
    {
      type: "path",
      path: placed(stroke),
      stroke: { colour: palette.ground, width: 3.2 * scale, cap: "round" },
    },
  ];
}

/** The letter of a sign on a small plate, for a strand. */
export function letterShapes(
  { sign, at, size }: NonNullable<DrawnStrand["sign"]>,
  palette: Palette,
): Shape[] {
  const [half, tall] = [size * 0.46, size * 0.62];
  const plate: Shape = {
    type: "rect",
    at: { x: at.x - half, y: at.y - tall },
    width: half * 2,
    height: tall * 2,
    corner: 2,
    fill: palette.signs[sign],
  };
  const letter: Shape = {
    type: "text",
    lines: [SIGN_LETTERS[sign]],
    at: { x: at.x, y: at.y + size * 0.3 },
    step: size,
    anchor: "middle",
    size,
    face: "sans",
    weight: 700,
    colour: palette.ground,
    halo: null,
  };
  return [plate, letter];
}

/** A path drawn on 24 by 24, brought to a middle and a size. */
function movedPath(path: string, scale: number, { x, y }: Point): string {
  let isX = false;
  return path.replaceAll(/[A-Z]|-?[\d.]+/g, (part) => {
    if (/[A-Z]/.test(part)) return part;
    isX = !isX;
    return said((Number(part) - SIDE / 2) * scale + (isX ? x : y));
  });
}
