import type { DrawnStrand } from "../canvas/drawing.ts";
import type { Palette } from "../look/palette.ts";
import { letterShapes } from "./sign-shapes.ts";
import { pathOf, type Shape } from "./shape.ts";

/** A strand with its band, its arrow and its sign. */
export function strandShapes(strand: DrawnStrand, palette: Palette): Shape[] {
  const { start, control, end, colour, width, opacity, dash, cap, arrow, band, sign, count } = strand;
  const path = pathOf([
    ["M", start],
    ["Q", control, end],
  ]);
  const beneath: Shape[] = band
    ? [
        {
          type: "path",
          path,
          stroke: { colour: band.colour, width: band.width, cap: "round" },
          opacity: band.opacity,
        },
      ]
    : [];
  const head: Shape[] = arrow
    ? [{ type: "path", path: headOf(arrow.points), ...headPaint(arrow.isHollow, colour, width), opacity }]
    : [];
  return [
    ...beneath,
    { type: "path", path, stroke: { colour, width, dash, cap }, opacity },
    ...head,
    ...(sign ? letterShapes(sign, palette) : []),
    ...(count ? [{ type: "text" as const, ...count, opacity }] : []),
  ];
}

const headOf = ([tip, left, right]: NonNullable<DrawnStrand["arrow"]>["points"]): string =>
  tip && left && right
    ? `${pathOf([
        ["M", tip],
        ["L", left],
        ["L", right],
      ])}Z`
    : "";

const headPaint = (isHollow: boolean, colour: string, width: number) =>
  isHollow ? { stroke: { colour, width } } : { fill: colour };
