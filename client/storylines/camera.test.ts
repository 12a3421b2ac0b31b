import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, held, opening, panned, showingOne, whole, zoomed } from "./camera.ts";

const anySize = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 300, max: 1400 }),
});
const anyBounds = fc
  .record({ right: fc.nat(9000), top: fc.nat(1200), bottom: fc.nat(1200) })
  .map(({ right, top, bottom }) => ({ left: 0, right, top: -top, bottom }));

test("a story opens at its beginning", () => {
  fc.assert(
    fc.property(anyBounds, anySize, (bounds, size) => {
      const { x, zoom } = opening(bounds, size);
      expect(x * zoom).toBeCloseTo(-104);
    }),
  );
});

test("all of it is in view where that is asked for, unless it would be too small to see", () => {
  fc.assert(
    fc.property(anyBounds, anySize, (bounds, size) => {
      const { x, zoom } = whole(bounds, size);
      expect(zoom <= 0.12 || (bounds.right - x) * zoom <= size.width + 0.01).toBe(true);
    }),
  );
});

test("nobody gets lost: however far the chart is dragged, some of it stays in view", () => {
  fc.assert(
    fc.property(anyBounds, anySize, fc.integer(), fc.integer(), (bounds, size, dx, dy) => {
      const camera = held(panned(opening(bounds, size), dx, dy), bounds, size);
      const [right, bottom] = [camera.x + size.width / camera.zoom, camera.y + size.height / camera.zoom];
      expect(camera.x <= bounds.right && right >= bounds.left).toBe(true);
      expect(camera.y <= bounds.bottom && bottom >= bounds.top).toBe(true);
      const isInMiddle = Math.abs(camera.y - opening(bounds, size).y) < 0.001;
      expect(isInMiddle || !fits(camera, bounds, size)).toBe(true);
    }),
  );
});

test("what is beneath the pointer stays there while one zooms", () => {
  const camera = zoomed({ x: 10, y: 20, zoom: 1 }, 2, { x: 100, y: 50 });
  expect(camera).toEqual({ x: 60, y: 45, zoom: 2 });
});

test("of some points the nearest is brought into view, and nothing moves when one is", () => {
  const [camera, size] = [
    { x: 0, y: 0, zoom: 1 },
    { width: 1000, height: 600 },
  ];
  expect(
    showingOne(
      camera,
      [
        { x: 500, y: 300 },
        { x: 9000, y: 300 },
      ],
      size,
    ),
  ).toEqual(camera);
  const moved = showingOne(
    camera,
    [
      { x: 4000, y: 300 },
      { x: 9000, y: 300 },
    ],
    size,
  );
  expect(moved).toEqual({ ...camera, x: 4000 - (1000 - 60 - 90) });
});
