import { expect, test } from "vitest";
import { rowsApart } from "./rows-apart.ts";

const CREATE = "AS row\nCREATE (:Thing {id: row.id});";

test("the rows that a statement begins with become a parameter", () => {
  const rows = `[
    {id: 'ava', texts: ['l\\'été, "a" ]', "it's {b}: \\\\"], revealed: 1001, sentiment: -2, group: false, ended: null},
    {id : 'noe', texts: []}
  ]`;
  expect(rowsApart(`UNWIND ${rows} ${CREATE}`, "rows1")).toEqual({
    statement: `UNWIND $rows1 ${CREATE}`,
    rows: [
      {
        id: "ava",
        texts: [`l'été, "a" ]`, "it's {b}: \\"],
        revealed: 1001,
        sentiment: -2,
        group: false,
        ended: null,
      },
      { id: "noe", texts: [] },
    ],
  });
});

test.each([
  ["no list", "MERGE (s:Story {id: 'tale'}) SET s.title = 'Tale'"],
  ["something worked out", `UNWIND [{id: 'a' + 'va'}] ${CREATE}`],
  ["a call", `UNWIND [{id: toString(1)}] ${CREATE}`],
  ["a name", `UNWIND [{id: other}] ${CREATE}`],
  ["a fraction, whole though it may be", `UNWIND [{weight: 1.0}] ${CREATE}`],
  ["a zero before a number", `UNWIND [{weight: 010}] ${CREATE}`],
  ["a character that is written as its number", `UNWIND [{id: '\\u0041'}] ${CREATE}`],
  ["a list that is only the beginning", `UNWIND [1, 2] + [3] ${CREATE}`],
  ["a list without an end", "UNWIND [{id: 'ava'}"],
  ["a comma too many", `UNWIND [{id: 'ava'},] ${CREATE}`],
])("a statement with %s stays as it is", (_, statement) => {
  expect(rowsApart(statement, "rows1")).toBeNull();
});
