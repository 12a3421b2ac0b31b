import { expect, test } from "vitest";
import { changesBetween, type Drawn } from "./changes.ts";

const disc = (id: string, name = id): Drawn => ({ group: "nodes", data: { id, name } });

test("tells apart what is new, gone and altered", () => {
  expect(changesBetween([disc("a"), disc("b"), disc("d")], [disc("a", "A"), disc("c"), disc("d")])).toEqual({
    added: [disc("c")],
    removed: ["b"],
    updated: [disc("a", "A")],
  });
});
