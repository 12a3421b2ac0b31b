import { expect, test } from "vitest";
import { Ensemble } from "#contract/graph.ts";
import { lookingAt } from "../looking/looking.ts";
import { StoryId } from "#contract/words.ts";
import { isFiltering } from "../looking/filter.ts";
import { filtered } from "./filtered.ts";
import { characterRows, tieRows } from "./rows.ts";

const text = (words: string) => ({ en: words, fr: words });
const somebody = (id: string, companies: string[]) => ({
  id,
  name: text(id),
  shortName: text(id),
  monogram: "X",
  light: null,
  importance: "main",
  group: false,
  occupation: null,
  companies,
  revealed: 1000,
  point: { x: 0, y: 0 },
});
const between = (id: string, from: string, to: string, kind: string, family: string) => ({
  id,
  from,
  to,
  kind,
  family,
  directed: true,
  label: text("{}"),
  sentiment: 0,
  strength: 1,
  began: 0,
  ended: null,
  revealed: 1000,
});
const web = Ensemble.parse({
  through: 1999,
  characters: [somebody("ada", ["opera"]), somebody("ben", ["opera"]), somebody("eve", [])],
  ties: [
    between("one", "ada", "ben", "MENTOR_OF", "art"),
    between("two", "ada", "eve", "FRIEND_OF", "friendship"),
  ],
  companies: [{ id: "opera", name: text("Opera"), light: 1, members: 2 }],
});
const looking = lookingAt(StoryId.parse("tale"));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test("without filters everything is left", () => {
  expect(isFiltering(looking)).toBe(false);
  expect(filtered(web, looking, null)).toEqual({ characters: web.characters, ties: web.ties });
});

test("a company leaves its members and the ties among them", () => {
  const { companies } = web.characters[0] ?? { companies: [] };
  const left = filtered(web, { ...looking, companies }, null);
  expect(ids(left.characters)).toEqual(["ada", "ben"]);
  expect(ids(left.ties)).toEqual(["one"]);
});

test("a family leaves its ties and the characters they join", () => {
  const left = filtered(web, { ...looking, families: ["friendship"] }, null);
  expect(ids(left.characters)).toEqual(["ada", "eve"]);
  expect(ids(left.ties)).toEqual(["two"]);
});

test("lenses leave the ties they show, and whom those touch, of what the filters leave", () => {
  const [ada, , eve] = web.characters;
  const [one, two] = web.ties;
  if (!ada || !eve || !one || !two) throw new Error("They are there.");
  const shown = { characters: new Set([ada.id, eve.id]), ties: new Set([two.id]) };
  const left = filtered(web, looking, shown);
  expect([ids(left.characters), ids(left.ties)]).toEqual([["ada", "eve"], ["two"]]);
  const none = filtered(web, { ...looking, families: ["art"] }, shown);
  expect([ids(none.characters), ids(none.ties)]).toEqual([[], []]);
});

test("a character's row names the companies and counts the ties", () => {
  expect(characterRows(web).map(({ id, companyNames, ties }) => ({ id, companyNames, ties }))).toEqual([
    { id: "ada", companyNames: [text("Opera")], ties: 2 },
    { id: "ben", companyNames: [text("Opera")], ties: 1 },
    { id: "eve", companyNames: [], ties: 1 },
  ]);
});

test("a tie's row holds both characters", () => {
  expect(tieRows(web).map(({ id, from, to }) => [id, from.id, to.id])).toEqual([
    ["one", "ada", "ben"],
    ["two", "ada", "eve"],
  ]);
});
