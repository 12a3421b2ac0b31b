import type { DrawnOutline } from "../canvas/drawing.ts";
import { pathOf, type Shape } from "./shape.ts";

/** A hull with its name, beneath all else. */
export function outlineShapes({
  called,
  points,
  colour,
  dash,
  fill,
  opacity,
  line,
  name,
}: DrawnOutline): Shape {
  const path = `${pathOf(points.map((point, at) => [at === 0 ? "M" : "L", point]))}Z`;
  return {
    type: "group",
    title: called,
    shapes: [
      { type: "path", path, fill: colour, opacity: fill },
      { type: "path", path, stroke: { colour, width: line, dash }, opacity },
      ...(name ? [{ type: "text" as const, ...name }] : []),
    ],
  };
}
