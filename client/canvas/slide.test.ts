import fc from "fast-check";
import { expect, test } from "vitest";
import { bareShare, isDue, slid } from "./slide.ts";

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const anyCamera = fc.record({
  zoom: fc.double({ min: 0.15, max: 4, noNaN: true }),
  pan: fc.record({ x: number, y: number }),
});
const SIZE = { width: 1000, height: 500 };

test("what was drawn lies where it would be drawn anew", () => {
  fc.assert(
    fc.property(anyCamera, anyCamera, number, number, (drawn, now, x, y) => {
      const { at, scale } = slid(drawn, now);
      const then = { x: x * drawn.zoom + drawn.pan.x, y: y * drawn.zoom + drawn.pan.y };
      expect(at.x + then.x * scale).toBeCloseTo(x * now.zoom + now.pan.x, 4);
      expect(at.y + then.y * scale).toBeCloseTo(y * now.zoom + now.pan.y, 4);
    }),
  );
});

test("a drawing moved aside by a fifth leaves a fifth bare, a larger one none, and one out of sight all", () => {
  expect(bareShare({ at: { x: 200, y: 0 }, scale: 1 }, SIZE)).toBeCloseTo(0.2);
  expect(bareShare({ at: { x: -500, y: -250 }, scale: 2 }, SIZE)).toBe(0);
  expect(bareShare({ at: { x: 1200, y: 0 }, scale: 1 }, SIZE)).toBe(1);
});

test("what is quickly drawn is drawn anew after a while, what is not only where it shows", () => {
  const [still, aside] = [0, 300].map((x) => ({ at: { x, y: 0 }, scale: 1 }));
  if (!still || !aside) throw new Error("Two are given.");
  expect(isDue(still, SIZE, { took: 10, ago: 200 })).toBe(true);
  expect(isDue(still, SIZE, { took: 10, ago: 20 })).toBe(false);
  expect(isDue(still, SIZE, { took: 90, ago: 2000 })).toBe(false);
  expect(isDue(aside, SIZE, { took: 90, ago: 2000 })).toBe(true);
  expect(isDue(aside, SIZE, { took: 90, ago: 200 })).toBe(false);
  expect(isDue({ ...still, scale: 2 }, SIZE, { took: 90, ago: 2000 })).toBe(true);
});
