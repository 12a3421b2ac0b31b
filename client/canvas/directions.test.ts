import { expect, test } from "vitest";
import { nextTowards } from "./directions.ts";

const places = new Map([
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 100, y: 10 }],
  ["farther", { x: 200, y: 0 }],
  ["above", { x: 20, y: -120 }],
  ["aside", { x: 40, y: 90 }],
]);

test("an arrow leads to the nearest that lies in its direction", () => {
  expect(nextTowards("ArrowRight", "middle", places)).toBe("right");
  expect(nextTowards("ArrowRight", "right", places)).toBe("farther");
  expect(nextTowards("ArrowUp", "middle", places)).toBe("above");
  expect(nextTowards("ArrowDown", "middle", places)).toBe("aside");
});

test("where nobody is, the arrow leads nowhere", () => {
  expect(nextTowards("ArrowLeft", "middle", places)).toBe(null);
  expect(nextTowards("ArrowRight", "nobody", places)).toBe(null);
});
