import fc from "fast-check";
import { expect, test } from "vitest";
import { frameFor, openingZoom, placeIn, pointOf } from "./frame.ts";

const at = fc.double({ min: -2000, max: 2000, noNaN: true });
const points = fc.array(fc.record({ x: at, y: at }), { minLength: 2, maxLength: 20 });
const area = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
});

test("a place leads back to its point", () => {
  fc.assert(
    fc.property(points, area, (them, room) => {
      const frame = frameFor(them, room);
      for (const point of them) {
        const back = pointOf(frame, placeIn(frame, point));
        expect(Math.hypot(back.x - point.x, back.y - point.y)).toBeLessThan(1e-6);
      }
    }),
  );
});

test("at the opening zoom every point is drawn in the free area", () => {
  fc.assert(
    fc.property(points, area, (them, room) => {
      const frame = frameFor(them, room);
      const zoom = openingZoom(them.length, room);
      for (const { x, y } of them.map((point) => placeIn(frame, point))) {
        expect(Math.abs(x) * zoom).toBeLessThanOrEqual(room.width / 2 + 1e-6);
        expect(Math.abs(y) * zoom).toBeLessThanOrEqual(room.height / 2 + 1e-6);
      }
    }),
  );
});

test("a picture laid out broad fills an upright area", () => {
  const broad = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x: x * 600, y: y * 300 })));
  const { across, down } = frameFor(broad, { width: 360, height: 600 });
  expect([Math.round(across * 1200), Math.round(down * 600)]).toEqual([270, 526]);
});

test("two characters are not drawn at opposite ends of a wide room", () => {
  const frame = frameFor(
    [
      { x: 0, y: 0 },
      { x: 100, y: 10 },
    ],
    { width: 1400, height: 800 },
  );
  expect(frame.across * 100).toBeLessThan(500);
});
