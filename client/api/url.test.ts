import { expect, test } from "vitest";
import { urlOf } from "./url.ts";

test("named parts of a path are filled in, and only whole names", () => {
  expect(
    urlOf("/api/stories/:story/scenes/:scene", { story: "a", scene: "b c", through: "all", type: undefined }),
  ).toBe("/api/stories/a/scenes/b%20c?through=all");
});

test("a list is said with commas", () => {
  expect(urlOf("/api/x", { kind: ["A", "B"] })).toBe("/api/x?kind=A%2CB");
});
