import { ROW, type ChartScene } from "./chart.ts";
import { columnsIn, type Painted } from "./painted.ts";
import { colourOf, SMALL } from "./strand-look.ts";

type Pen = CanvasRenderingContext2D;

/** Half the width of a scene's bar by how much it weighs, and what it reaches beyond its first and last strand. */
const HALF = [5, 5, 6, 7.5];
const BEYOND = 6.5;
const KNOT = 2.6;
const BEFORE = [3, 3];
const DIMMED = 0.3;

/** Paints the scenes in view: a bar over those who meet, a knot on the strand of each. */
export function paintScenes(pen: Pen, painted: Painted): void {
  const { chart, lit, marked } = painted;
  const { first, last } = columnsIn(painted);
  for (let column = first; column <= last; column += 1) {
    const scene = chart.scenes[column];
    if (!scene) continue;
    const stepsBack = lit !== null && !scene.strands.includes(lit) && !marked.includes(column);
    pen.globalAlpha = stepsBack ? DIMMED : 1;
    paintBar(pen, painted, scene, marked.includes(column));
    paintKnots(pen, painted, scene);
  }
  pen.globalAlpha = 1;
}

function paintBar(
  pen: Pen,
  { palette, camera }: Painted,
  { x, top, bottom, meeting }: ChartScene,
  stands: boolean,
): void {
  const half = HALF[meeting.weight] ?? 5;
  const y = top * ROW - BEYOND;
  pen.beginPath();
  const radius = camera.zoom < SMALL ? 0 : half;
  pen.roundRect(x - half, y, 2 * half, bottom * ROW + BEYOND - y, radius);
  pen.fillStyle = stands ? palette.raised : palette.panel;
  pen.fill();
  pen.strokeStyle = stands ? palette.accent : palette.outline;
  pen.lineWidth = stands ? 2.2 : 1.1;
  // What lay before the story was no scene.
  pen.setLineDash(meeting.installment === null ? BEFORE : []);
  pen.stroke();
  pen.setLineDash([]);
}

function paintKnots(pen: Pen, { chart, palette, camera }: Painted, { x, top, strands }: ChartScene): void {
  if (camera.zoom < SMALL) return;
  for (const [at, strand] of strands.entries()) {
    pen.beginPath();
    pen.arc(x, (top + at) * ROW, KNOT, 0, 2 * Math.PI);
    pen.fillStyle = colourOf(palette, chart, strand);
    pen.fill();
  }
}
