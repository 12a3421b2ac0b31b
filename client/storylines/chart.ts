import type { Strand } from "#contract/storylines.ts";
import type { CharacterId } from "#contract/words.ts";
import { arrange } from "./arrange.ts";
import type { Told } from "./as-happened.ts";
import { runsOf, type Run } from "./runs.ts";
import type { Arrangement, Columns } from "./strand.ts";

/** How far apart columns and rows are, in chart units; between two installments there is a little more room. */
export const COLUMN = 34;
export const ROW = 23;
const BREAK = 14;

/** A scene as it is drawn: its column's middle, who meets in it from above, and the rows of the first and the last. */
export type ChartScene = {
  x: number;
  meeting: Told["scenes"][number];
  strands: readonly number[];
  top: number;
  bottom: number;
};

/**
 * A strand as it is drawn: the column it begins at, where it runs from there on, after which columns it bends, and
 * whether its row is free before it begins, so that there is room for a name.
 */
export type ChartRun = Run & { bends: readonly number[]; hasRoom: boolean };

/** Everything that is drawn, in chart units: x to the right, y downwards from the row that strands keep about. */
export type Chart = {
  strands: readonly Strand[];
  scenes: readonly ChartScene[];
  runs: readonly ChartRun[];
  /** The columns that each strand meets somebody in, or is alone in a scene. */
  scenesOf: readonly (readonly number[])[];
  /** Whether strands have colours of their own: they do in a story without companies that stand in a light. */
  ownHues: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Where a strand stands in one of its scenes. */
export function spotOf({ scenes }: Chart, at: { column: number; strand: number }): { x: number; y: number } {
  const scene = scenes[at.column];
  if (!scene) return { x: 0, y: 0 };
  return { x: scene.x, y: (scene.top + scene.strands.indexOf(at.strand)) * ROW };
}

/** What is to be drawn: those who are shown, and the scenes that some of them are in. */
export type Plan = {
  strands: readonly Strand[];
  scenes: readonly Pick<ChartScene, "meeting" | "strands">[];
  ownHues: boolean;
};

/** Picks what is drawn of a story. Left out are scenes that none of those shown is in, and ties of only one of them. */
export function planOf({ characters, scenes }: Told, shown: ReadonlySet<CharacterId>): Plan {
  const strands = characters.filter(({ id }) => shown.has(id));
  const numbers = new Map(strands.map(({ id }, number) => [id, number]));
  return {
    strands,
    scenes: scenes
      .map((meeting) => ({ meeting, strands: meeting.present.flatMap((id) => numbers.get(id) ?? []) }))
      .filter(({ meeting, strands: there }) => there.length > (meeting.installment === null ? 1 : 0)),
    ownHues: characters.every(({ light }) => light === null),
  };
}

/** The columns of a plan, to be arranged. */
export const columnsOf = ({ scenes }: Plan): Columns => scenes.map(({ strands }) => strands);

/** The chart of those who are shown, arranged at once. */
export function chartOf(told: Told, shown: ReadonlySet<CharacterId>): Chart {
  const plan = planOf(told, shown);
  return drawnUp(plan, arrange(columnsOf(plan)));
}

/** Draws up a chart as far as its columns are arranged. */
export function drawnUp({ strands, scenes, ownHues }: Plan, arrangement: Arrangement): Chart {
  const kept = scenes.slice(0, arrangement.length);
  const columns = kept.map((scene) => scene.strands);
  const xs = xsOf(kept.map(({ meeting }) => meeting));
  const drawn = runsOf(columns, arrangement);
  const runs = drawn.map((run) => ({ ...run, bends: bendsOf(run), hasRoom: hasRoomBefore(run, drawn) }));
  const rows = runs.flatMap((run) => run.rows);
  const scenesOf = strands.map((): number[] => []);
  for (const [column, meeting] of columns.entries())
    for (const strand of meeting) scenesOf[strand]?.push(column);
  return {
    strands,
    scenes: kept.map((scene, column) => {
      const there = (arrangement[column] ?? []).filter(({ strand }) => scene.strands.includes(strand));
      const [top, bottom] = [there[0]?.y ?? 0, there.at(-1)?.y ?? 0];
      const fromAbove = there.map(({ strand }) => strand);
      return { meeting: scene.meeting, strands: fromAbove, x: xs[column] ?? 0, top, bottom };
    }),
    runs,
    scenesOf,
    ownHues,
    left: 0,
    right: xs.at(-1) ?? 0,
    top: Math.min(0, ...rows) * ROW,
    bottom: Math.max(0, ...rows) * ROW,
  };
}

/** Scenes follow each other evenly, with a break before each installment; not where almost every scene is one. */
function xsOf(meetings: Told["scenes"]): number[] {
  const isNew = meetings.map(
    ({ installment }, at) => at > 0 && installment !== meetings[at - 1]?.installment,
  );
  const breaks = isNew.filter(Boolean).length;
  const gap = breaks * 3 < meetings.length ? BREAK : 0;
  let x = -COLUMN;
  return isNew.map((begins) => (x += COLUMN + (begins ? gap : 0)));
}

/** How many columns a name takes. */
const NAME = 3;

/** Whether nobody else runs in a strand's row just before it begins. */
function hasRoomBefore({ from, rows: [row] }: Run, all: readonly Run[]): boolean {
  const before = Array.from({ length: NAME }, (_, at) => from - 1 - at);
  return !all.some((other) => before.some((column) => other.rows[column - other.from] === row));
}

/** The columns after which a strand changes its row. */
const bendsOf = ({ from, rows }: Run): number[] =>
  rows.flatMap((row, at) => (at + 1 < rows.length && row !== rows[at + 1] ? [from + at] : []));
