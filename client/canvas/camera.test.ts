import { expect, test } from "vitest";
import { bringIn, cameraFor, cameraNear } from "./camera.ts";

const size = { width: 1000, height: 700 };
const insets = { top: 100, right: 300, bottom: 50, left: 0 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test("all of the picture comes into what the panels leave free", () => {
  const { zoom, pan } = cameraFor(box(-500, -200, 500, 200), size, insets);
  expect({ zoom, left: -500 * zoom + pan.x, right: 500 * zoom + pan.x }).toEqual({
    zoom: 0.664,
    left: 18,
    right: 682,
  });
});

test("a small picture is not blown up", () => {
  expect(cameraFor(box(-20, -20, 20, 20), size, insets).zoom).toBe(1.25);
});

test("the camera moves no further than it must to show something", () => {
  const here = { zoom: 1, pan: { x: 0, y: 0 } };
  expect(bringIn(box(300, 300, 400, 400), here, size, insets)).toEqual(here);
  expect(bringIn(box(650, 300, 750, 400), here, size, insets)).toEqual({ zoom: 1, pan: { x: -68, y: 0 } });
});

test("near something the camera leaves no empty room that the picture could fill", () => {
  const whole = box(0, 0, 4000, 400);
  const looked = box(0, 150, 100, 250);
  const sights = { whole, looked, around: box(0, 100, 300, 300), leastZoom: 1 };
  const { zoom, pan } = cameraNear(sights, size, insets);
  expect([zoom, pan.x]).toEqual([1.25, 18]);
});
