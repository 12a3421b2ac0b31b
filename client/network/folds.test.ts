import { expect, test } from "vitest";
import { GraphCharacter, type GraphCompany } from "#contract/graph.ts";
import { CharacterId, CompanyId, StoryId, TieId } from "#contract/words.ts";
import { lookingAt } from "../looking/looking.ts";
import { companyToFold, foldsOf, meant, selectedIn } from "./folds.ts";

const both = (text: string) => ({ en: text, fr: text });
const id = (text: string) => CharacterId.parse(text);
const company = (text: string) => CompanyId.parse(text);

const character = (name: string, companies: string[]): GraphCharacter =>
  GraphCharacter.parse({
    id: name,
    name: both(name),
    shortName: both(name),
    monogram: name.slice(0, 2),
    light: null,
    importance: "main",
    group: false,
    occupation: null,
    companies,
    revealed: 1001,
    point: { x: 0, y: 0 },
  });

const characters = [
  character("ada", ["opera"]),
  character("bo", ["opera", "school"]),
  character("cy", ["school"]),
  character("di", ["school"]),
  character("eve", ["press"]),
];
const companies: GraphCompany[] = ["opera", "school", "press"].map((name) => ({
  id: company(name),
  name: both(name),
  light: null,
  members: 2,
}));
const folded = (names: string[], looked: string[] = []) =>
  foldsOf(characters, companies, names.map(company), new Set(looked.map(id)));
const members = (names: string[], looked: string[] = []) =>
  folded(names, looked).map((fold) => [fold.company, ...fold.members]);

test("who belongs to two folded companies is in the first of them", () => {
  expect(members(["school", "opera"])).toEqual([
    ["opera", "ada", "bo"],
    ["school", "cy", "di"],
  ]);
});

test("whoever is looked at stays out, and one alone is not folded", () => {
  expect(members(["school"], ["cy"])).toEqual([["school", "bo", "di"]]);
  expect(members(["press"])).toEqual([]);
  expect(members(["opera"], ["ada"])).toEqual([]);
});

test("F folds the first company of somebody that others are in, and unfolds a fold", () => {
  const folds = folded(["opera"]);
  expect(companyToFold(id("bo"), characters, [], [])).toBe("opera");
  expect(companyToFold(id("bo"), characters, folds, [company("opera")])).toBe("school");
  expect(companyToFold(id("eve"), characters, [], [])).toBeNull();
  expect(companyToFold(id("0--opera"), characters, folds, [company("opera")])).toBe("opera");
});

test("a fold and the ties merged at it mean the company, and its page chooses the fold", () => {
  const folds = folded(["opera"]);
  const opera = { type: "company", id: "opera" };
  expect(meant({ type: "character", id: id("0--opera") }, folds)).toEqual(opera);
  expect(meant({ type: "tie", id: TieId.parse("0--opera---cy---work") }, folds)).toEqual(opera);
  expect(meant({ type: "character", id: id("cy") }, folds)).toEqual({ type: "character", id: "cy" });
  const looking = {
    ...lookingAt(StoryId.parse("tale")),
    focus: { type: "company" as const, id: company("opera") },
  };
  expect(selectedIn(null, looking, folds)).toEqual({ type: "character", id: "0--opera" });
});
