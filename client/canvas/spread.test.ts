import fc from "fast-check";
import { expect, test } from "vitest";
import { spread, type Body } from "./spread.ts";

const ROOM = { width: 1200, height: 800 };
const at = fc.integer({ min: -300, max: 300 });
const body: fc.Arbitrary<Body> = fc.record({
  x: at,
  y: at,
  half: fc.integer({ min: 15, max: 50 }),
  above: fc.integer({ min: 15, max: 30 }),
  below: fc.integer({ min: 30, max: 55 }),
  fixed: fc.constant(false),
});

const overlap = (one: Body, other: Body) =>
  one.half + other.half - Math.abs(one.x - other.x) > 1.5 &&
  Math.min(one.y + one.below - (other.y - other.above), other.y + other.below - (one.y - one.above)) > 1.5;

test("a handful of discs and names no longer overlap", () => {
  fc.assert(
    fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
      const places = spread(bodies, ROOM);
      const moved = bodies.map((one, index) => ({ ...one, ...places[index] }));
      const pairs = moved.flatMap((one, index) =>
        moved.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    }),
  );
});

test("those that are fixed stay, whoever comes", () => {
  fc.assert(
    fc.property(body, fc.array(body, { maxLength: 8 }), (held, others) => {
      const [place] = spread([{ ...held, fixed: true }, ...others], ROOM);
      expect(place).toEqual({ x: held.x, y: held.y });
    }),
  );
});

test("nobody moves without a need", () => {
  const far = { half: 40, above: 20, below: 40, fixed: false };
  const bodies = [
    { ...far, x: -200, y: 0 },
    { ...far, x: 200, y: 0 },
  ];
  expect(spread(bodies, ROOM)).toEqual(bodies.map(({ x, y }) => ({ x, y })));
});
