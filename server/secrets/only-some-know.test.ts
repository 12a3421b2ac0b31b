import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { onlySomeKnow } from "./only-some-know.ts";

const id = (name: string) => CharacterId.parse(name);
const between = { from: id("ada"), to: id("bo") };
const known = (since: Record<string, number>) => ({
  ...between,
  told: Object.entries(since).map(([name, at]) => ({ character: id(name), since: at })),
});

test("where the story says who knows, only these do; where it does not, whoever sees it", () => {
  expect(onlySomeKnow(known({ ada: 1001, bo: 1001 }))).toBe(true);
  expect(onlySomeKnow({ ...between, told: null })).toBe(false);
});

test("what was kept from one of the two is out once they know, and not while they do not", () => {
  expect(onlySomeKnow(known({ ada: 1001, cy: 1002 }))).toBe(true);
  expect(onlySomeKnow(known({ ada: 1001, cy: 1002, bo: 1003 }))).toBe(false);
});

test("what the two share stays between them though somebody is told later", () => {
  expect(onlySomeKnow(known({ ada: 1001, bo: 1001, cy: 2001 }))).toBe(true);
});
