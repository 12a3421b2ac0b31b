import type { Point } from "#contract/graph.ts";
import { PALETTES, type Theme } from "../look/palette.ts";
import { boxesOfDisc } from "./drawn-boxes.ts";
import type { DrawnDisc, DrawnOutline, DrawnText } from "./drawing.ts";
import { placesOfNames } from "./hull-names.ts";
import { HULL } from "./hull-painter.ts";
import { nameSize } from "./name-width.ts";
import type { Outlined } from "./still.ts";

/** The hulls of a picture as they are drawn at a zoom, their names clear of its discs. */
export function outlinesOf(
  hulls: readonly Outlined[],
  discs: readonly DrawnDisc[],
  { theme, zoom }: { theme: Theme; zoom: number },
): DrawnOutline[] {
  const lines = hulls.map(({ outline }) => outline.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));
  const nameable = hulls.map(({ name }, at) => ({
    outline: lines[at] ?? [],
    width: nameSize(name, HULL.font).width,
  }));
  const places = placesOfNames(nameable, { obstacles: discs.flatMap(boxesOfDisc), width: null });
  return hulls.map(({ id, name, hues, dash }, at) => {
    const [points, colour] = [lines[at] ?? [], hues[theme]];
    const place = points[places[at] ?? -1];
    const text = place ? nameAt(name, place, colour, PALETTES[theme].ground) : null;
    return {
      id,
      called: name,
      points,
      colour,
      dash,
      fill: HULL.fill,
      line: HULL.line,
      opacity: HULL.stroke,
      name: text,
    };
  });
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
