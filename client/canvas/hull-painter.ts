import type { Point } from "#contract/graph.ts";
import type { Dash } from "../look/families.ts";
import type { Camera } from "./camera.ts";

export type PaintedHull = { name: string; hue: string; dash: Dash; outline: readonly Point[] };

/** Where hulls are painted: the camera, the size of the surface in pixels of the page and its density, its ground. */
export type Surface = { camera: Camera; width: number; height: number; density: number; ground: string };

const FILL = 0.09;
const LINE = 2;
const FONT = `600 12px "Inter Variable", sans-serif`;
const LABEL_HEIGHT = 16;
const EDGE = 4;

/** Paints hulls over each other, each with its outline, and their names at their tops, clear of each other. */
export function paintHulls(
  context: CanvasRenderingContext2D,
  hulls: readonly PaintedHull[],
  surface: Surface,
): void {
  const { width, height, density } = surface;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  const drawn = hulls.filter(({ outline }) => outline.length > 2);
  for (const hull of drawn) paintHull(context, hull, surface);
  const taken: Box[] = [];
  for (const hull of drawn) paintName(context, hull, surface, taken);
}

const onPage = ({ zoom, pan }: Camera, { x, y }: Point): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

function paintHull(
  context: CanvasRenderingContext2D,
  { hue, dash, outline }: PaintedHull,
  { camera }: Surface,
): void {
  context.beginPath();
  for (const point of outline) {
    const { x, y } = onPage(camera, point);
    context.lineTo(x, y);
  }
  context.closePath();
  context.globalAlpha = FILL;
  context.fillStyle = hue;
  context.fill();
  context.globalAlpha = 0.9;
  context.strokeStyle = hue;
  context.lineWidth = LINE;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

type Box = { left: number; right: number; top: number; bottom: number };

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The name stands astride the topmost point of the outline, or lower where another name is already. */
function paintName(
  context: CanvasRenderingContext2D,
  { name, hue, outline }: PaintedHull,
  { camera, width, ground }: Surface,
  taken: Box[],
): void {
  const top = onPage(
    camera,
    outline.reduce((best, point) => (point.y < best.y ? point : best)),
  );
  context.font = FONT;
  const half = context.measureText(name).width / 2 + EDGE;
  const x = Math.min(width - half - EDGE, Math.max(half + EDGE, top.x));
  let y = Math.max(LABEL_HEIGHT, top.y);
  const boxAt = (): Box => ({
    left: x - half,
    right: x + half,
    top: y - LABEL_HEIGHT / 2,
    bottom: y + LABEL_HEIGHT / 2,
  });
  while (taken.some((box) => meets(box, boxAt()))) y += LABEL_HEIGHT;
  taken.push(boxAt());
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = ground;
  context.strokeText(name, x, y);
  context.fillStyle = hue;
  context.fillText(name, x, y);
}
