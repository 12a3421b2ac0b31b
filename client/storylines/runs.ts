import type { Arrangement, Columns } from "./strand.ts";

/** A strand from one of its scenes to another without a long rest: the first column, and its row in each from there on. */
export type Run = { strand: number; from: number; rows: readonly number[] };

/**
 * What is drawn of an arrangement: each strand from its first scene to its last, in several runs where it rests for longer
 * than room is kept for it. Those that begin first come first.
 */
export function runsOf(columns: Columns, arrangement: Arrangement): Run[] {
  const runs: Run[] = [];
  const open = new Map<number, { run: Run & { rows: number[] }; waiting: number[] }>();
  for (const [at, places] of arrangement.entries()) {
    const meeting = new Set(columns[at]);
    const here = new Map(places.map(({ strand, y }) => [strand, y]));
    for (const strand of open.keys()) if (!here.has(strand)) open.delete(strand);
    for (const [strand, y] of here) {
      const known = open.get(strand);
      if (!known) {
        const run = { strand, from: at, rows: [y] };
        open.set(strand, { run, waiting: [] });
        runs.push(run);
      } else if (meeting.has(strand)) {
        known.run.rows.push(...known.waiting, y);
        known.waiting = [];
      } else known.waiting.push(y);
    }
  }
  return runs;
}
