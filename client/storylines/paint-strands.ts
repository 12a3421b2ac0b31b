import { COLUMN, ROW, type ChartRun } from "./chart.ts";
import { columnsIn, type Painted } from "./painted.ts";
import { colourOf, DASHES, lineOf, SMALL, WIDTHS } from "./strand-look.ts";
import { trace } from "./trace.ts";

type Pen = CanvasRenderingContext2D;

const DIMMED = 0.24;
/** What is left of a strand's width in the middle of a hollow one. */
const HOLLOW = 0.4;
/** Lines are never thinner than this, in pixels. */
const THINNEST = 1.1;

/** Paints the strands in view, the one that is followed on top of the others, with what joins its parts. */
export function paintStrands(pen: Pen, painted: Painted): void {
  const { chart, lit } = painted;
  const { first, last } = columnsIn(painted);
  const inView = chart.runs.filter(({ from, rows }) => from <= last && from + rows.length - 1 >= first);
  pen.globalAlpha = lit === null ? 1 : DIMMED;
  for (const run of inView) if (run.strand !== lit) paintRun(pen, painted, run, { first, last });
  pen.globalAlpha = 1;
  if (lit === null) return;
  paintRests(pen, painted, lit);
  for (const run of inView) if (run.strand === lit) paintRun(pen, painted, run, { first, last });
}

function paintRun(
  pen: Pen,
  { chart, palette, camera, lit }: Painted,
  run: ChartRun,
  { first, last }: { first: number; last: number },
): void {
  const strand = chart.strands[run.strand];
  if (!strand) return;
  const line = camera.zoom < SMALL ? "full" : lineOf(strand.light, chart.ownHues);
  const wanted = WIDTHS[strand.importance] * (run.strand === lit ? 1.35 : 1);
  const width = Math.max(wanted, THINNEST / camera.zoom);
  // A dash that begins at the edge of the view would run along with it.
  const begin = DASHES[line].length > 0 ? run.from : first;
  pen.beginPath();
  trace(pen, chart, run, begin, last);
  pen.setLineDash([...DASHES[line]]);
  // Round ends on every dash would take most of a frame.
  pen.lineCap = DASHES[line].length > 0 ? "butt" : "round";
  pen.strokeStyle = colourOf(palette, chart, run.strand);
  pen.lineWidth = width;
  pen.stroke();
  pen.setLineDash([]);
  if (line !== "hollow") return;
  pen.strokeStyle = palette.ground;
  pen.lineWidth = width * HOLLOW;
  pen.stroke();
}

/** A strand that is followed over a long rest: where it goes on. */
function paintRests(pen: Pen, { chart, palette }: Painted, lit: number): void {
  const runs = chart.runs.filter(({ strand }) => strand === lit);
  pen.strokeStyle = colourOf(palette, chart, lit);
  pen.lineWidth = 1.4;
  pen.setLineDash([2, 5]);
  pen.beginPath();
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (!next) continue;
    const [left, right] = [
      chart.scenes[run.from + run.rows.length - 1]?.x ?? 0,
      chart.scenes[next.from]?.x ?? 0,
    ];
    const [y, then] = [(run.rows.at(-1) ?? 0) * ROW, (next.rows[0] ?? 0) * ROW];
    pen.moveTo(left, y);
    pen.bezierCurveTo(left + 2 * COLUMN, y, right - 2 * COLUMN, then, right, then);
  }
  pen.stroke();
  pen.setLineDash([]);
}
