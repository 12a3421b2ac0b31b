import type { Point } from "#contract/graph.ts";
import type { Dash } from "../look/families.ts";
import type { Camera } from "./camera.ts";

export type PaintedHull = { name: string; hue: string; dash: Dash; outline: readonly Point[] };

/** Where hulls are painted: the camera, the size of the surface in pixels of the page and its density, its ground. */
export type Surface = {
  camera: Camera;
  width: number;
  height: number;
  density: number;
  ground: string;
  obstacles: readonly Box[];
};

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

export type Box = { left: number; right: number; top: number; bottom: number };

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The name stands astride the outline, as high up as there is room: clear of discs, of their names and of each other. */
function paintName(
  context: CanvasRenderingContext2D,
  { name, hue, outline }: PaintedHull,
  { camera, width, ground, obstacles }: Surface,
  taken: Box[],
): void {
  context.font = FONT;
  const half = context.measureText(name).width / 2 + EDGE;
  const inTheWay = obstacles.map((box) => boxOnPage(box, camera));
  const boxes = outline.map((point): Box => {
    const { x, y } = onPage(camera, point);
    const middle = Math.min(width - half - EDGE, Math.max(half + EDGE, x));
    return {
      left: middle - half,
      right: middle + half,
      top: y - LABEL_HEIGHT / 2,
      bottom: y + LABEL_HEIGHT / 2,
    };
  });
  const highest = boxes.toSorted((one, other) => one.top - other.top);
  const isFree = (box: Box, others: readonly Box[]) => !others.some((other) => meets(box, other));
  const box =
    highest.find((one) => isFree(one, taken) && isFree(one, inTheWay)) ??
    highest.find((one) => isFree(one, taken)) ??
    highest[0];
  if (!box) return;
  taken.push(box);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = ground;
  context.strokeText(name, x, y);
  context.fillStyle = hue;
  context.fillText(name, x, y);
}

function boxOnPage({ left, right, top, bottom }: Box, camera: Camera): Box {
  const [from, to] = [onPage(camera, { x: left, y: top }), onPage(camera, { x: right, y: bottom })];
  return { left: from.x, right: to.x, top: from.y, bottom: to.y };
}
