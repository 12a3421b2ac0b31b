import { ROW, type ChartRun } from "./chart.ts";
import { heightAt } from "./hit.ts";
import type { Painted } from "./painted.ts";
import { colourOf } from "./strand-look.ts";

type Pen = CanvasRenderingContext2D;

const RANKS = { lead: 0, main: 1, recurring: 2, guest: 3 };
/** How high a name is and how far it stands above its strand and from the edge, in pixels. */
const HEIGHT = 13;
const ABOVE = 5;
const EDGE = 10;
/** Where a name stands above its strand, in chart units: past the end of the bar it begins with, and over its side. */
const PAST = 9;
const OVER = 7.5;
/** How far before its strand a name ends that stands in front of it, in chart units, and its middle above the letters. */
const BEFORE = 11;
const MIDDLE = 4;
const DIMMED = 0.4;
const BEHIND = 0.72;

type Label = { run: ChartRun; x: number; y: number; rank: number; box: Box; font: string };
type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Paints names in front of their strands, or above where others run there, and at the left edge for those that begin
 * further left. Where two would lie on each other the less important one is left out.
 */
export function paintNames(pen: Pen, painted: Painted, top: number): void {
  const { names, lit, palette, chart } = painted;
  const taken: Box[] = [];
  pen.textBaseline = "alphabetic";
  pen.textAlign = "left";
  for (const { run, x, y, box, font } of labelsIn(pen, painted)) {
    if (y < top || taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    const name = names[run.strand] ?? "";
    pen.font = font;
    // What lies behind a name steps back. To paint its outline would take most of a frame.
    pen.globalAlpha = BEHIND;
    pen.fillStyle = palette.ground;
    pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    pen.globalAlpha = lit === null || run.strand === lit ? 1 : DIMMED;
    pen.fillStyle = colourOf(palette, chart, run.strand);
    pen.fillText(name, x, y);
  }
  pen.globalAlpha = 1;
}

/** The names that could stand in view, the one that is followed and the most important first. */
function labelsIn(pen: Pen, painted: Painted): Label[] {
  return painted.chart.runs
    .flatMap((run) => labelOf(pen, painted, run) ?? [])
    .toSorted((one, other) => one.rank - other.rank || one.run.strand - other.run.strand);
}

function labelOf(pen: Pen, painted: Painted, run: ChartRun): Label | null {
  const { chart, camera, size, lit, names, fonts, letters } = painted;
  const importance = chart.strands[run.strand]?.importance ?? "guest";
  const isBold = run.strand === lit || importance === "lead";
  const font = `${isBold ? 650 : 500} ${12 * letters}px ${fonts.sans}`;
  const width = widthOf(pen, names[run.strand] ?? "", font);
  const begins = ((chart.scenes[run.from]?.x ?? 0) - camera.x) * camera.zoom;
  const front = begins - BEFORE * camera.zoom - width;
  const stands = run.hasRoom && front >= EDGE;
  const past = begins + PAST * camera.zoom;
  const x = stands ? front : Math.max(EDGE, past);
  const height = past >= EDGE ? (run.rows[0] ?? 0) * ROW : heightAt(chart, run, camera.x + x / camera.zoom);
  if (height === null) return null;
  const y =
    (height - camera.y) * camera.zoom + (stands ? MIDDLE * letters : -Math.max(ABOVE, OVER * camera.zoom));
  if (x > size.width || y < 0 || y > size.height + HEIGHT) return null;
  const box = { left: x - 3, right: x + width + 3, top: y - HEIGHT * letters, bottom: y + 3 };
  return { run, x, y, box, font, rank: run.strand === lit ? -1 : RANKS[importance] };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const widths = new Map<string, number>();

function widthOf(pen: Pen, text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}
