import type { Point } from "#contract/graph.ts";
import type { Dash } from "../look/families.ts";
import type { Camera } from "./camera.ts";
import { middleOfName } from "./hull-names.ts";

/** A hull as it is painted: its outline, and where its name stands on that, both in units of the picture. */
export type PaintedHull = { name: string; hue: string; dash: Dash; path: Path2D; named: Point | null };

/** Where hulls are painted: the camera, the size of the surface in pixels of the page and its density, its ground. */
export type Surface = { camera: Camera; width: number; height: number; density: number; ground: string };

/** How hulls are drawn, here and in what is taken along: how strong within, and along the outline. */
export const HULL = { fill: 0.09, stroke: 0.9, line: 2, font: 12, weight: 600, halo: 2.5 };

const FONT = `${HULL.weight} ${HULL.font}px "Inter Variable", sans-serif`;

/** Paints hulls over each other, each with its outline, and their names over them. */
export function paintHulls(
  context: CanvasRenderingContext2D,
  hulls: readonly PaintedHull[],
  surface: Surface,
): void {
  const { width, height, density, camera } = surface;
  const { zoom, pan } = camera;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(density * zoom, 0, 0, density * zoom, density * pan.x, density * pan.y);
  for (const hull of hulls) paintHull(context, hull, zoom);
  context.setTransform(density, 0, 0, density, 0, 0);
  for (const hull of hulls) paintName(context, hull, surface);
}

/** How wide the name of a hull is, in pixels. */
export function measureName(context: CanvasRenderingContext2D, name: string): number {
  context.font = FONT;
  return context.measureText(name).width;
}

function paintHull(context: CanvasRenderingContext2D, { hue, dash, path }: PaintedHull, zoom: number): void {
  context.globalAlpha = HULL.fill;
  context.fillStyle = hue;
  context.fill(path);
  context.globalAlpha = HULL.stroke;
  context.strokeStyle = hue;
  context.lineWidth = HULL.line / zoom;
  context.setLineDash(dash.map((length) => length / zoom));
  context.stroke(path);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintName(
  context: CanvasRenderingContext2D,
  { name, hue, named }: PaintedHull,
  { camera: { zoom, pan }, width, ground }: Surface,
): void {
  if (!named) return;
  const place = { x: named.x * zoom + pan.x, y: named.y * zoom + pan.y };
  const { x, y } = middleOfName(place, measureName(context, name), width);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HULL.halo * 2;
  context.strokeStyle = ground;
  context.strokeText(name, x, y);
  context.fillStyle = hue;
  context.fillText(name, x, y);
}
