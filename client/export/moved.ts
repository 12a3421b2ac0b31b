import type { Point } from "#contract/graph.ts";
import { said, type Shape } from "./shape.ts";

/** The same shapes elsewhere. */
export const movedBy = (shapes: readonly Shape[], by: Point): Shape[] =>
  shapes.map((shape): Shape => {
    if (shape.type === "group") return { ...shape, shapes: movedBy(shape.shapes, by) };
    if (shape.type === "path") return { ...shape, path: movedPath(shape.path, by) };
    return { ...shape, at: { x: shape.at.x + by.x, y: shape.at.y + by.y } };
  });

/** Numbers of a path come in pairs, whatever its letters. */
function movedPath(path: string, { x, y }: Point): string {
  let at = 0;
  return path.replaceAll(/-?[\d.]+/g, (number) => said(Number(number) + (at++ % 2 === 0 ? x : y)));
}
