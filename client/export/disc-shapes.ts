import type { Point } from "#contract/graph.ts";
import type { DrawnDisc } from "../canvas/drawing.ts";
import type { Palette } from "../look/palette.ts";
import { signShapes } from "./sign-shapes.ts";
import type { Shape } from "./shape.ts";

/** The height of a monogram as a share of its disc's width, by how many letters there are. */
const HEIGHTS = [0.42, 0.42, 0.35, 0.27];
/** A badge takes this share of its disc, up at the right, a little beyond its edge. */
const BADGE = { side: 0.44, x: 1.04, y: -0.04 };

/** A disc with its ring, monogram, badge and name. */
export function discShapes(disc: DrawnDisc, palette: Palette): Shape {
  const { at, radius, fill, chosen, name, sign } = disc;
  const around: Shape[] = chosen
    ? [{ type: "circle", at, radius: chosen.radius, stroke: { colour: chosen.colour, width: chosen.width } }]
    : [];
  // No light falls on a sheet: names are kept apart from strands in the colour of the ground itself.
  const halo = name?.halo ? { ...name.halo, colour: palette.ground } : null;
  const named: Shape[] = name ? [{ type: "text", ...name, halo }] : [];
  return {
    type: "group",
    title: disc.called,
    shapes: [
      ...around,
      { type: "circle", at, radius, fill },
      ...ringShapes(disc),
      ...monogramShapes(disc),
      ...(sign ? signShapes(sign, badgeAt(at, radius), radius * 2 * BADGE.side, palette) : []),
      ...named,
    ],
  };
}

function ringShapes({ at, radius, ring: { colour, width, stroke } }: DrawnDisc): Shape[] {
  const circle = (away: number, wide: number, dash: number[] = []): Shape => ({
    type: "circle",
    at,
    radius: radius + away,
    stroke: { colour, width: wide, dash },
  });
  if (stroke === "double") return [circle(width / 3, width / 3), circle(-width / 3, width / 3)];
  if (stroke === "dotted") return [circle(0, width, [1, 1])];
  return [circle(0, width, stroke === "dashed" ? [4, 2] : [])];
}

function monogramShapes({ at, radius, monogram }: DrawnDisc): Shape[] {
  if (!monogram) return [];
  const { text, colour, opacity } = monogram;
  const size = radius * 2 * (HEIGHTS[text.length] ?? 0.24);
  const shape: Shape = {
    type: "text",
    lines: [text],
    at: { x: at.x, y: at.y + size * 0.35 },
    step: size,
    anchor: "middle",
    size,
    face: "serif",
    weight: 600,
    colour,
    opacity,
    halo: null,
  };
  return [shape];
}

const badgeAt = ({ x, y }: Point, radius: number): Point => {
  const free = radius * 2 * (1 - BADGE.side);
  const half = radius * BADGE.side;
  return { x: x - radius + free * BADGE.x + half, y: y - radius + free * BADGE.y + half };
};
