import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { endsOf } from "./ends.ts";
import { stepsOf, timeOf } from "./feeling-steps.ts";
import { linePath } from "./lines.ts";
import { dotsOf, labelsOf, lineOfFactor } from "./plotted.ts";

const ROOM = { width: 106, height: 46 };

test("a line goes from the first value to the last, highest at the most, and is broken where there is none", () => {
  expect(linePath([0, 10, null, 5, 10], 10, ROOM)).toBe("M3 43L28 3M78 23L103 3");
  expect(linePath([4], 4, ROOM)).toBe("M103 3");
  expect(linePath([0, 0], 0, ROOM)).toBe("M3 43L103 43");
  expect(linePath([], 1, ROOM)).toBe("");
});

test("a run is told by its ends, from when there is a value; of one value alone nothing ran", () => {
  const points = [{ at: 1999 }, { at: 2999 }, { at: 3999 }];
  expect(endsOf([null, 2, 7], points)).toEqual([
    { at: 2999, value: 2 },
    { at: 3999, value: 7 },
  ]);
  expect([endsOf([null, null, 7], points), endsOf([], points)]).toEqual([null, null]);
});

test("time goes by installments, and within one by scenes", () => {
  expect([0, 1000, 1999, 2000, 2999].map(timeOf)).toEqual([0, 1, 2, 2, 3]);
  expect(timeOf(3010)).toBeGreaterThan(timeOf(3009));
  expect(timeOf(3998)).toBeLessThan(timeOf(3999));
});

test("the steps of feelings follow each other to the horizon, friendly above the middle and hostile below", () => {
  const run = [
    { at: 1999, feeling: 2 },
    { at: 2999, feeling: -1 },
  ];
  expect(stepsOf(run, 4999, ROOM)).toEqual([
    { from: 28, to: 53, y: 3, feeling: 2 },
    { from: 53, to: 103, y: 33, feeling: -1 },
  ]);
});

test("whatever the horizon, steps stay in their room, in order and without gaps", () => {
  const anyRun = fc
    .uniqueArray(fc.record({ at: fc.nat({ max: 9999 }), feeling: fc.integer({ min: -2, max: 2 }) }), {
      selector: ({ at }) => at,
      minLength: 1,
      maxLength: 6,
    })
    .map((run) => run.toSorted((one, other) => one.at - other.at));
  fc.assert(
    fc.property(anyRun, fc.nat({ max: 9999 }), (run, through) => {
      const steps = stepsOf(run, through, ROOM);
      for (const [index, { from, to }] of steps.entries()) {
        expect(from).toBeGreaterThanOrEqual(3);
        expect(to).toBeLessThanOrEqual(103);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBe(steps[index + 1]?.from ?? to);
      }
    }),
  );
});

const one = (id: string, tieShare: number, sceneShare: number) => ({
  id: CharacterId.parse(id),
  scenes: 0,
  spokenOf: 0,
  installments: 0,
  tieShare,
  sceneShare,
  served: null,
});

test("equal shares lie on the diagonal, and twice as large a one on its line", () => {
  const [even, twice, none] = dotsOf([one("a", 0.4, 0.4), one("b", 0.1, 0.2), one("c", 0, 0)], {
    width: 106,
    height: 106,
  });
  expect([even?.x, even?.y, none?.x, none?.y]).toEqual([103, 3, 3, 103]);
  const { x2, y2 } = lineOfFactor(2, { width: 106, height: 106 });
  expect([x2, y2]).toEqual([expect.closeTo(3 + 100 * Math.SQRT1_2), 3]);
  const slope = (x: number, y: number) => (103 - y) / (x - 3);
  expect(slope(twice?.x ?? 0, twice?.y ?? 0)).toBeCloseTo(slope(x2, y2), 9);
});

test("names do not lie on each other, and stay inside", () => {
  const dots = [
    { ...one("a", 0, 0), name: "Geneviève", x: 50, y: 50 },
    { ...one("b", 0, 0), name: "Cheyenne", x: 52, y: 55 },
    { ...one("c", 0, 0), name: "Tobias", x: 320, y: 90 },
  ];
  expect(labelsOf(dots, { width: 330, height: 240 })).toEqual([
    { id: "a", name: "Geneviève", x: 56, y: 54, anchor: "start" },
    { id: "c", name: "Tobias", x: 314, y: 94, anchor: "end" },
  ]);
});
