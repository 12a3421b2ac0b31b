import { ROW, type Chart, type ChartRun } from "./chart.ts";

/** How far before and after a scene a strand keeps to its row, in chart units. */
const STRAIGHT = 7;

type Pen = Pick<CanvasRenderingContext2D, "moveTo" | "lineTo" | "bezierCurveTo">;

/** Traces a run between two columns: straight along its row, and in one smooth curve where it changes to another. */
export function trace(pen: Pen, { scenes }: Chart, run: ChartRun, first: number, last: number): void {
  const from = Math.max(run.from, first);
  const to = Math.min(run.from + run.rows.length - 1, last);
  const xOf = (column: number) => scenes[column]?.x ?? 0;
  const yOf = (column: number) => (run.rows[column - run.from] ?? 0) * ROW;
  pen.moveTo(xOf(from), yOf(from));
  for (const column of run.bends) {
    if (column < from || column >= to) continue;
    const [left, right] = [xOf(column) + STRAIGHT, xOf(column + 1) - STRAIGHT];
    const middle = (left + right) / 2;
    pen.lineTo(left, yOf(column));
    pen.bezierCurveTo(middle, yOf(column), middle, yOf(column + 1), right, yOf(column + 1));
  }
  pen.lineTo(xOf(to), yOf(to));
}
