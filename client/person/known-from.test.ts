import { expect, test } from "vitest";
import { PersonEntry } from "#contract/people.ts";
import { knownFrom } from "./known-from.ts";

const text = (words: string) => ({ en: words, fr: words });
const work = (id: string, part: string | null = null) => ({
  id,
  title: text(id),
  year: null,
  role: null,
  part,
});
const somebody = (id: string, works: ReturnType<typeof work>[]) =>
  PersonEntry.parse({ id, name: id, roles: [], plays: [], knownFor: works });

test("works are listed once, those of the most people first, then by title", () => {
  const people = [
    somebody("ada", [work("stars"), work("hollow")]),
    somebody("ben", [work("stars"), work("anna")]),
  ];
  expect(knownFrom(people, "en")).toEqual([
    { id: "stars", title: text("stars"), count: 2 },
    { id: "anna", title: text("anna"), count: 1 },
    { id: "hollow", title: text("hollow"), count: 1 },
  ]);
});

test("somebody with two parts in a work counts once", () => {
  expect(knownFrom([somebody("ada", [work("stars", "One"), work("stars", "Two")])], "en")).toEqual([
    { id: "stars", title: text("stars"), count: 1 },
  ]);
});
