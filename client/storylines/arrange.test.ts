import fc from "fast-check";
import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { ETOILE_SCENES } from "./etoile.sample.ts";
import { byFirstAppearance } from "./first-appearance.sample.ts";
import { madeUpColumns, numbered } from "./made-up-columns.ts";
import { runsOf, type Run } from "./runs.ts";
import { LONGEST_REST, type Arrangement, type Columns } from "./strand.ts";

/** Counts on what is drawn, pair by pair: two strands cross where the one that was above comes to be below. */
function crossingsOf(runs: readonly Run[]): number {
  let crossings = 0;
  for (const [at, one] of runs.entries())
    for (const other of runs.slice(at + 1)) crossings += crossingsBetween(one, other);
  return crossings;
}

function crossingsBetween(one: Run, other: Run): number {
  const begin = Math.max(one.from, other.from);
  const end = Math.min(one.from + one.rows.length, other.from + other.rows.length);
  let crossings = 0;
  for (let column = begin + 1; column < end; column += 1)
    if (isAbove(one, other, column - 1) !== isAbove(one, other, column)) crossings += 1;
  return crossings;
}

const isAbove = (one: Run, other: Run, column: number) => rowAt(one, column) < rowAt(other, column);
const rowAt = ({ from, rows }: Run, column: number) => rows[column - from] ?? NaN;

/** How often a strand that is drawn leaves its row. */
const wigglesOf = (runs: readonly Run[]) =>
  runs.reduce((sum, { rows }) => sum + rows.filter((row, at) => at > 0 && row !== rows[at - 1]).length, 0);

const figuresOf = (columns: Columns, arrangement: Arrangement) => {
  const runs = runsOf(columns, arrangement);
  return { crossings: crossingsOf(runs), wiggles: wigglesOf(runs) };
};

/** Both arrangements of the same strands in the same columns. */
function both(columns: Columns, longestRest?: number) {
  const ours = arrange(columns, longestRest);
  const alive = ours.map((places) => places.map(({ strand }) => strand));
  return {
    ours: figuresOf(columns, ours),
    firstAppearance: figuresOf(columns, byFirstAppearance(columns, alive)),
  };
}

const etoile = numbered(ETOILE_SCENES.flatMap((scene) => (scene === "" ? [] : [scene.split(" ")])));
const anyColumns = fc
  .array(fc.uniqueArray(fc.nat(24), { maxLength: 7 }), { maxLength: 90 })
  .map((scenes) => numbered(scenes));

test("on Étoile strands cross and bend far less than in the order of first appearance", () => {
  const figures = both(etoile);
  expect(figures).toEqual({
    ours: { crossings: 8, wiggles: 42 },
    firstAppearance: { crossings: 68, wiggles: 75 },
  });
  expect(figures.ours.crossings).toBeLessThanOrEqual(0.6 * figures.firstAppearance.crossings);
});

test("and so they do where no strand breaks off, however long it rests", () => {
  expect(both(etoile, Infinity)).toEqual({
    ours: { crossings: 47, wiggles: 85 },
    firstAppearance: { crossings: 244, wiggles: 107 },
  });
});

test("and so they do in made-up stories of 60 characters and 200 scenes, in each of them", () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { ours, firstAppearance } = both(madeUpColumns({ characters: 60, scenes: 200, seed }));
    expect(ours.crossings).toBeLessThanOrEqual(0.6 * firstAppearance.crossings);
    expect(ours.wiggles).toBeLessThan(firstAppearance.wiggles);
  }
});

test("in each column those who meet stand next to each other, and nobody is missing or there twice", () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const arrangement = arrange(columns);
      expect(arrangement).toHaveLength(columns.length);
      for (const [at, places] of arrangement.entries()) {
        const meeting = columns[at] ?? [];
        const rows = places.filter(({ strand }) => meeting.includes(strand)).map(({ y }) => y);
        expect(rows).toEqual(meeting.map((_, within) => (rows[0] ?? 0) + within));
        const alive = aliveIn(columns, at).toSorted((one, other) => one - other);
        expect(places.map(({ strand }) => strand).toSorted((one, other) => one - other)).toEqual(alive);
      }
    }),
  );
});

test("no two strands stand in one row, and all stand in whole ones", () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      for (const places of arrange(columns)) {
        for (const [at, { y }] of places.entries()) {
          expect(Number.isInteger(y)).toBe(true);
          expect(y - (places[at - 1]?.y ?? -Infinity)).toBeGreaterThanOrEqual(1);
        }
      }
    }),
  );
});

test("a story that goes on moves nothing that was drawn, whatever comes", () => {
  fc.assert(
    fc.property(anyColumns, fc.nat(90), (columns, count) => {
      expect(arrange(columns).slice(0, count)).toEqual(arrange(columns.slice(0, count)));
    }),
  );
});

test("a strand runs from scene to scene, and its scenes are all on it", () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const arrangement = arrange(columns);
      const runs = runsOf(columns, arrangement);
      for (const [at, meeting] of columns.entries()) {
        for (const strand of meeting) {
          const here = runs.filter((run) => run.strand === strand && !Number.isNaN(rowAt(run, at)));
          expect(here).toHaveLength(1);
        }
      }
      for (const { strand, from, rows } of runs) {
        for (const end of [from, from + rows.length - 1]) expect(columns[end]).toContain(strand);
      }
    }),
  );
});

/** Who has met somebody in a column, or not long before. */
const aliveIn = (columns: Columns, at: number): number[] => [
  ...new Set(columns.slice(Math.max(0, at - LONGEST_REST), at + 1).flat()),
];
