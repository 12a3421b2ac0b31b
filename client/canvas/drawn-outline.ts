import type { Point } from "#contract/graph.ts";
import { PALETTES, type Theme } from "../look/palette.ts";
import type { DrawnOutline, DrawnText } from "./drawing.ts";
import { HULL } from "./hull-painter.ts";
import type { Outlined } from "./still.ts";

/** A hull of a picture as it is drawn at a zoom. */
export function outlineIn(
  { id, name, hues, dash, outline, named }: Outlined,
  { theme, zoom }: { theme: Theme; zoom: number },
): DrawnOutline {
  const onPage = ({ x, y }: Point) => ({ x: x * zoom, y: y * zoom });
  const colour = hues[theme];
  return {
    id,
    called: name,
    points: outline.map(onPage),
    colour,
    dash,
    fill: HULL.fill,
    line: HULL.line,
    opacity: HULL.stroke,
    name: named ? nameAt(name, onPage(named), colour, PALETTES[theme].ground) : null,
  };
}

const nameAt = (name: string, { x, y }: Point, colour: string, ground: string): DrawnText => ({
  lines: [name],
  at: { x, y: y + HULL.font * 0.35 },
  step: HULL.font,
  anchor: "middle",
  size: HULL.font,
  face: "sans",
  weight: HULL.weight,
  colour,
  halo: { colour: ground, width: HULL.halo },
});
