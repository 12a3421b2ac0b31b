import { expect, test } from "vitest";
import { z } from "zod";
import { faultsIn } from "./unfit-rows.ts";

const Rows = z.array(
  z.object({
    id: z.string(),
    importance: z.enum(["lead", "guest"]),
    ties: z.array(z.object({ id: z.string(), weight: z.number() })),
  }),
);
const faultsOf = (rows: unknown) => {
  const { error } = Rows.safeParse(rows);
  return error ? faultsIn(rows, error) : [];
};

test("a fault names the field, and the id of what has it", () => {
  const rows = [
    { id: "ava", importance: "lead", ties: [] },
    { id: "noe", importance: "hero", ties: [{ id: "friends", weight: "much" }] },
  ];
  expect(faultsOf(rows)).toEqual([
    expect.stringMatching(/^importance of "noe": .*"lead"/),
    expect.stringMatching(/^ties\.0\.weight of "friends": .*number/),
  ]);
});

test("what has no id is told by its field alone, and a row that is none as a row", () => {
  expect(faultsOf([{ importance: "lead", ties: [] }, null])).toEqual([
    expect.stringMatching(/^id: /),
    expect.stringMatching(/^a row: /),
  ]);
});

test("of many faults five are named, and the others counted", () => {
  const faults = faultsOf(Array.from({ length: 9 }, () => null));
  expect(faults).toHaveLength(6);
  expect(faults.at(-1)).toBe("and 4 more");
});
