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
const DIMMED = 0.25;

type Label = { run: ChartRun; x: number; y: number; rank: number };
type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Paints names where strands begin, and at the left edge for those that have begun further left. Where two would lie on
 * each other the less important one is left out.
 */
export function paintNames(pen: Pen, painted: Painted, top: number): void {
  const { names, lit, palette, chart, fonts } = painted;
  const taken: Box[] = [];
  pen.textBaseline = "alphabetic";
  pen.textAlign = "left";
  pen.lineJoin = "round";
  for (const { run, x, y } of labelsIn(painted)) {
    const name = names[run.strand] ?? "";
    const isLit = run.strand === lit;
    pen.font = `${isLit || chart.strands[run.strand]?.importance === "lead" ? 650 : 500} 12px ${fonts.sans}`;
    const box = { left: x - 3, right: x + widthOf(pen, name) + 3, top: y - HEIGHT, bottom: y + 3 };
    if (y < top || taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    pen.globalAlpha = lit === null || isLit ? 1 : DIMMED;
    pen.strokeStyle = palette.ground;
    pen.lineWidth = 4;
    pen.strokeText(name, x, y);
    pen.fillStyle = colourOf(palette, chart, run.strand);
    pen.fillText(name, x, y);
  }
  pen.globalAlpha = 1;
}

/** The names that could stand in view, the one that is followed and the most important first. */
function labelsIn({ chart, camera, size, lit }: Painted): Label[] {
  const edge = camera.x + EDGE / camera.zoom;
  return chart.runs
    .flatMap((run): Label[] => {
      const begins = (chart.scenes[run.from]?.x ?? 0) - 6;
      const height = begins >= edge ? (run.rows[0] ?? 0) * ROW : heightAt(chart, run, edge);
      if (height === null) return [];
      const x = Math.max(EDGE, (begins - camera.x) * camera.zoom);
      const y = (height - camera.y) * camera.zoom - ABOVE;
      if (x > size.width || y < 0 || y > size.height + HEIGHT) return [];
      const rank = run.strand === lit ? -1 : RANKS[chart.strands[run.strand]?.importance ?? "guest"];
      return [{ run, x, y, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank || one.run.strand - other.run.strand);
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const widths = new Map<string, number>();

function widthOf(pen: Pen, text: string): number {
  const key = `${pen.font} ${text}`;
  const width = widths.get(key) ?? pen.measureText(text).width;
  widths.set(key, width);
  return width;
}
