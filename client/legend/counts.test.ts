import { expect, test } from "vitest";
import { countTies } from "./counts.ts";

test("ties are counted by kind and by the family of the kind", () => {
  const { families, kinds } = countTies([{ kind: "FRIEND_OF" }, { kind: "PROTECTS" }, { kind: "FRIEND_OF" }]);
  expect([...families]).toEqual([["friendship", 3]]);
  expect([...kinds]).toEqual([
    ["FRIEND_OF", 2],
    ["PROTECTS", 1],
  ]);
});

test("no ties are no counts", () => {
  expect(countTies([])).toEqual({ families: new Map(), kinds: new Map() });
});
