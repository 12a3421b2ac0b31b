import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RestingFinger } from "./resting-finger.ts";

const touch = (clientX = 0, pointerId = 1, pointerType = "touch") => ({
  pointerId,
  pointerType,
  clientX,
  clientY: 0,
});
const onRest = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onRest.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a finger that stays where it is has rested after half a second, and a trembling one too", () => {
  const finger = new RestingFinger(onRest);
  finger.down(touch());
  finger.move(touch(5));
  vi.advanceTimersByTime(499);
  expect([onRest.mock.calls.length, finger.hasRested]).toEqual([0, false]);
  vi.advanceTimersByTime(1);
  expect([onRest.mock.calls, finger.hasRested]).toEqual([[[touch()]], true]);
  finger.stop();
  expect(finger.hasRested).toBe(true);
});

test.each<[string, (finger: RestingFinger) => void]>([
  ["moves", (finger) => finger.move(touch(9))],
  ["is lifted", (finger) => finger.stop()],
  ["is joined by a second", (finger) => finger.down(touch(40, 2))],
])("a finger that %s does not rest", (_, change) => {
  const finger = new RestingFinger(onRest);
  finger.down(touch());
  change(finger);
  vi.advanceTimersByTime(1000);
  expect([onRest.mock.calls, finger.hasRested]).toEqual([[], false]);
});

test("a mouse never rests, and the next touch begins anew", () => {
  const finger = new RestingFinger(onRest);
  finger.down(touch(0, 1, "mouse"));
  vi.advanceTimersByTime(1000);
  expect(onRest.mock.calls).toEqual([]);
  finger.down(touch());
  vi.advanceTimersByTime(600);
  finger.stop();
  finger.down(touch());
  expect([onRest.mock.calls.length, finger.hasRested]).toEqual([1, false]);
});
