import { expect, test } from "vitest";
import { Chain } from "#contract/connection.ts";
import { rowsOf } from "./rows.ts";

const chain = (characters: string, ties: string) =>
  Chain.parse({ characters: [...characters], ties: ties === "" ? [] : ties.split(" ") });

test("a chain between two is one row", () => {
  expect(rowsOf({ chains: [chain("abc", "t1 t2")] })).toEqual([chain("abc", "t1 t2")]);
});

test("three are two rows through where they meet, or one where it is one of them", () => {
  const chains = [chain("am", "t1"), chain("bxm", "t2 t3"), chain("cm", "t4")];
  expect(rowsOf({ chains })).toEqual([chain("amxb", "t1 t3 t2"), chain("mc", "t4")]);
  expect(rowsOf({ chains: [chain("ab", "t1"), chain("cb", "t2")] })).toEqual([chain("abc", "t1 t2")]);
});
