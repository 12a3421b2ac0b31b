import { expect, test } from "vitest";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { rowsOf, tiesAt } from "./cells.ts";

const graph = sampleGraph({ a: {}, b: {}, c: {} }, [
  { id: "ca", from: "c", to: "a" },
  { id: "ab", from: "a", to: "b" },
  { id: "ab2", from: "a", to: "b" },
  { id: "elsewhere", from: "a", to: "z" },
]);

test("a tie stands in the row it comes from and the column it goes to, and there alone", () => {
  const rows = rowsOf(graph.characters, graph.ties);
  expect(rows.map((cells) => cells.map(({ column, ties }) => [column, ties.map(({ id }) => id)]))).toEqual([
    [[1, ["ab", "ab2"]]],
    [],
    [[0, ["ca"]]],
  ]);
  expect(tiesAt(rows, 1, 0)).toEqual([]);
});

test("a tie without a direction stands in both places, and the cells of a row are in order", () => {
  const rows = rowsOf(
    graph.characters,
    graph.ties.map((tie) => ({ ...tie, directed: false })),
  );
  expect(rows.map((cells) => cells.map(({ column }) => column))).toEqual([[1, 2], [0], [0]]);
});
