import { expect, test } from "vitest";
import { SceneRef } from "#contract/story.ts";
import { lastSeenBefore } from "./last-seen.ts";

const scene = (position: number, role: "present" | "mentioned") => ({
  ...SceneRef.parse({ id: `s-${position}`, position, title: { en: "", fr: "" } }),
  role,
});
const presence = [1, 2, 3, 4].map((number) => ({ number, scenes: 0, appears: number === 1 }));

test("who was only spoken of was not seen", () => {
  const scenes = [scene(2001, "present"), scene(3001, "mentioned"), scene(4001, "present")];
  expect([4, 3, 2, 1].map((number) => lastSeenBefore({ presence, scenes }, number))).toEqual([2, 2, 1, null]);
});

test("who appears in an installment was seen, though no scene notes it", () => {
  expect(lastSeenBefore({ presence, scenes: [] }, 4)).toBe(1);
});
