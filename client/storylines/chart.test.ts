import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { chartOf, COLUMN, spotOf } from "./chart.ts";
import { chartWith, storylinesOf } from "./chart.sample.ts";
import { heightAt, targetAt } from "./hit.ts";
import { madeUpColumns } from "./made-up-columns.ts";
import { startOf, walk } from "./walk.ts";

const columns = [[0, 1], [1, 2], [2], [0, 1]];
const whole = { x: -100, y: -100, zoom: 1 };
const anyChart = fc
  .record({
    characters: fc.integer({ min: 2, max: 20 }),
    scenes: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 1, max: 999 }),
  })
  .map((size) => chartWith(madeUpColumns(size)));

test("scenes that nobody of those shown is in are left out, and the others in them too", () => {
  const ids = ["c0", "c1"].map((id) => CharacterId.parse(id));
  const chart = chartOf(storylinesOf(columns, 4), new Set(ids));
  expect(chart.strands.map(({ id }) => id)).toEqual(ids);
  expect(chart.scenes.map(({ meeting, strands }) => [meeting.id, ...strands.toSorted()])).toEqual([
    ["s0", 0, 1],
    ["s1", 1],
    ["s3", 0, 1],
  ]);
});

test("there is a break before an installment, but not where almost every scene is one", () => {
  const steps = (perInstallment: number) =>
    chartWith([...columns, ...columns], perInstallment).scenes.map(
      ({ x }, at, all) => x - (all[at - 1]?.x ?? x),
    );
  expect(steps(4)).toEqual([0, COLUMN, COLUMN, COLUMN, COLUMN + 14, COLUMN, COLUMN, COLUMN]);
  expect(steps(1)).toEqual([0, ...Array.from({ length: 7 }, () => COLUMN)]);
});

test("every scene is found beneath the pointer where it is drawn, and every strand on its way", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      for (const [column, { strands }] of chart.scenes.entries()) {
        const { x, y } = spotOf(chart, { column, strand: strands[0] ?? 0 });
        expect(targetAt(chart, whole, { x: x + 100, y: y + 100 })).toEqual({ type: "scene", column });
        for (const strand of strands) {
          const spot = spotOf(chart, { column, strand });
          const heights = chart.runs.flatMap((run) =>
            run.strand === strand ? (heightAt(chart, run, spot.x) ?? []) : [],
          );
          expect(heights).toEqual([spot.y]);
        }
      }
    }),
  );
});

test("half-way between two scenes it is the strand that is meant, and beside all nothing", () => {
  const chart = chartWith([[0], [0]]);
  expect(targetAt(chart, whole, { x: 100 + COLUMN / 2, y: 101 })).toEqual({ type: "strand", strand: 0 });
  expect(targetAt(chart, whole, { x: 100 + COLUMN / 2, y: 300 })).toBeNull();
});

test("one walks along a strand through all its scenes, and comes back the same way", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const start = startOf(chart);
      if (!start) throw new Error("There is a strand.");
      const visited = [start.column];
      for (
        let here = start, next = walk(chart, here, "right");
        next !== here;
        next = walk(chart, here, "right")
      ) {
        here = next;
        visited.push(here.column);
        expect(walk(chart, here, "left").column).toBe(visited.at(-2));
      }
      expect(visited).toEqual(chart.scenesOf[start.strand]);
      expect(walk(chart, start, "last").column).toBe(visited.at(-1));
    }),
  );
});

test("up and down lead to a scene of the strand next to this one", () => {
  const chart = chartWith([[0, 1, 2]]);
  const [top, middle] = chart.scenes[0]?.strands ?? [];
  expect(walk(chart, { column: 0, strand: top ?? -1 }, "down")).toEqual({ column: 0, strand: middle });
  expect(walk(chart, { column: 0, strand: middle ?? -1 }, "up")).toEqual({ column: 0, strand: top });
  expect(walk(chart, { column: 0, strand: top ?? -1 }, "up")).toEqual({ column: 0, strand: top });
});
