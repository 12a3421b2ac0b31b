import { expect, test } from "vitest";
import { drawnFamilies } from "./drawn-families.ts";
import { personAfter } from "./family-keys.ts";
import { sampleKin } from "./kindred.sample.ts";

const [drawn] = drawnFamilies(
  sampleKin(
    "abcde",
    ["a", "PARENT_OF", "b"],
    ["a", "PARENT_OF", "c"],
    ["d", "MARRIED_TO", "c"],
    ["c", "PARENT_OF", "e"],
  ),
  () => true,
);
if (!drawn) throw new Error("There is one.");
const { family, layout } = drawn;
const after = (id: string, key: string) => personAfter(layout.placed, family.ties, id, key);

test("up leads to a parent and down to a child, and no further than there is somebody", () => {
  expect([after("c", "ArrowUp"), after("c", "ArrowDown"), after("e", "ArrowUp")]).toEqual(["a", "e", "c"]);
  expect([
    after("a", "ArrowUp"),
    after("e", "ArrowDown"),
    after("nobody", "ArrowUp"),
    after("a", "x"),
  ]).toEqual([null, null, null, null]);
});

test("who has no parent known is led up to whoever stands there", () => {
  expect(after("d", "ArrowUp")).toBe("a");
});

test("left and right go through a generation from end to end", () => {
  const row = layout.placed.filter(({ generation }) => generation === 1).toSorted((a, b) => a.x - b.x);
  const ids = row.map(({ id }) => id);
  expect(ids.slice(0, -1).map((id) => after(id, "ArrowRight"))).toEqual(ids.slice(1));
  expect(ids.slice(1).map((id) => after(id, "ArrowLeft"))).toEqual(ids.slice(0, -1));
});
