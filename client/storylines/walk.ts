import type { Chart } from "./chart.ts";
import { heightAt } from "./hit.ts";

/** Where the keyboard stands: in a scene, on the strand it goes along. */
export type Cursor = { column: number; strand: number };

export type Step = "left" | "right" | "up" | "down" | "first" | "last";

/**
 * Where a step leads: left and right along the strand from scene to scene, up and down to the next strand that runs there,
 * at its scene nearest by. Where there is nothing further the cursor stays.
 */
export function walk(chart: Chart, cursor: Cursor, step: Step): Cursor {
  const scenes = chart.scenesOf[cursor.strand] ?? [];
  const at = scenes.indexOf(cursor.column);
  const along = (column: number | undefined): Cursor =>
    column === undefined ? cursor : { ...cursor, column };
  if (step === "left") return along(scenes[at - 1]);
  if (step === "right") return along(scenes[at + 1]);
  if (step === "first") return along(scenes[0]);
  if (step === "last") return along(scenes.at(-1));
  return across(chart, cursor, step === "up" ? -1 : 1);
}

/** Where the keyboard starts: with the most important strand's first scene; null where nothing is drawn. */
export function startOf(chart: Chart, strand?: number): Cursor | null {
  const ranks = ["lead", "main", "recurring", "guest"];
  const [first] = chart.strands
    .map(({ importance }, number) => ({ number, rank: ranks.indexOf(importance) }))
    .toSorted((one, other) => one.rank - other.rank);
  const number = strand ?? first?.number;
  const column = number === undefined ? undefined : chart.scenesOf[number]?.[0];
  return number === undefined || column === undefined ? null : { strand: number, column };
}

function across(chart: Chart, cursor: Cursor, way: 1 | -1): Cursor {
  const x = chart.scenes[cursor.column]?.x ?? 0;
  const here = chart.runs
    .map((run) => ({ strand: run.strand, y: heightAt(chart, run, x) }))
    .flatMap(({ strand, y }) => (y === null ? [] : [{ strand, y }]))
    .toSorted((one, other) => one.y - other.y);
  const next = here[here.findIndex(({ strand }) => strand === cursor.strand) + way];
  if (!next) return cursor;
  const scenes = chart.scenesOf[next.strand] ?? [];
  const away = (column: number) => Math.abs((chart.scenes[column]?.x ?? 0) - x);
  const column = scenes.reduce(
    (best, one) => (away(one) < away(best) ? one : best),
    scenes[0] ?? cursor.column,
  );
  return { strand: next.strand, column };
}
