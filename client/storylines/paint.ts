import { COLUMN, spotOf } from "./chart.ts";
import type { Heading, Painted } from "./painted.ts";
import { paintNames } from "./paint-names.ts";
import { paintScenes } from "./paint-scenes.ts";
import { paintStrands } from "./paint-strands.ts";

type Pen = CanvasRenderingContext2D;

/** How high the band of headings is that stays at the top, in pixels. */
const BAND = 34;
/** With less room than this there is no heading, in pixels. */
const LEAST = 24;

/** Paints one frame of the chart. `density` is how many dots of the screen make a pixel. */
export function paint(pen: Pen, painted: Painted, density: number): void {
  const { camera, size, palette } = painted;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, size.width, size.height);
  paintBreaks(pen, painted);
  const scale = density * camera.zoom;
  pen.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  paintStrands(pen, painted);
  paintScenes(pen, painted);
  paintCursor(pen, painted);
  pen.setTransform(density, 0, 0, density, 0, 0);
  paintNames(pen, painted, BAND + 10);
  paintHeadings(pen, painted);
}

/** Where the columns under a heading begin and end, in pixels. */
function edgesOf({ chart, camera }: Painted, { first, last }: Heading): { left: number; right: number } {
  const xOf = (column: number) => chart.scenes[column]?.x ?? 0;
  const half = COLUMN / 2;
  const before = first > 0 ? (xOf(first) + xOf(first - 1)) / 2 : xOf(first) - half;
  const after = last + 1 < chart.scenes.length ? (xOf(last) + xOf(last + 1)) / 2 : xOf(last) + half;
  return { left: (before - camera.x) * camera.zoom, right: (after - camera.x) * camera.zoom };
}

/** Where one installment ends and another begins. */
function paintBreaks(pen: Pen, painted: Painted): void {
  const { headings, palette, size } = painted;
  pen.strokeStyle = palette.hairline;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const heading of headings.slice(1)) {
    const x = Math.round(edgesOf(painted, heading).left) + 0.5;
    if (x < 0 || x > size.width) continue;
    pen.moveTo(x, 0);
    pen.lineTo(x, size.height);
  }
  pen.stroke();
}

/** What the columns below are called: it stays in view as long as one of them is. */
function paintHeadings(pen: Pen, painted: Painted): void {
  const { headings, palette, size, fonts, letters } = painted;
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, size.width, BAND);
  pen.font = `560 ${14 * letters}px ${fonts.serif}`;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  for (const heading of headings) {
    const { left, right } = edgesOf(painted, heading);
    const x = Math.max(left, 0) + 10;
    const text = left > size.width ? "" : shortened(pen, heading.text, right - 6 - x);
    pen.fillStyle = palette.quiet;
    pen.fillText(text, x, BAND / 2);
  }
  pen.fillStyle = palette.hairline;
  pen.fillRect(0, BAND, size.width, 1);
}

/** As much of a text as there is room for; a few letters alone would say nothing. */
function shortened(pen: Pen, text: string, room: number): string {
  if (room < LEAST) return "";
  if (pen.measureText(text).width <= room) return text;
  let length = text.length - 1;
  while (length > 3 && pen.measureText(`${text.slice(0, length)}…`).width > room) length -= 1;
  return length > 3 ? `${text.slice(0, length).trimEnd()}…` : "";
}

/** Where the keyboard stands: a ring about the strand in its scene. */
function paintCursor(pen: Pen, { chart, cursor, palette }: Painted): void {
  if (!cursor) return;
  const { x, y } = spotOf(chart, cursor);
  pen.beginPath();
  pen.arc(x, y, 10, 0, 2 * Math.PI);
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 2.4;
  pen.stroke();
}
