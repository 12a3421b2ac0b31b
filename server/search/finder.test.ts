import { expect, test } from "vitest";
import type { Findable } from "./findable.ts";
import { createFinder } from "./finder.ts";

const findable = (type: Findable["type"], ...names: [string, ...string[]]): Findable => ({
  type,
  id: names[0],
  label: { en: names[0], fr: names[0] },
  detail: null,
  light: null,
  names,
});

const finder = createFinder([
  findable("character", "Geneviève Lavigne", "Genevieve"),
  findable("character", "Jack McMillan", "Jack MacMillan"),
  findable("character", "Gael Rodriguez"),
  findable("character", "Mishi Duplessis"),
  findable("person", "Kenneth MacMillan"),
  findable("work", "Étoile"),
  findable("place", "Millan Street"),
  findable("scene", "A visit to Bruna"),
]);
const find = (text: string) => finder(text, null, 10).map(({ id }) => id);

test("folds accents and case, both ways", () => {
  expect(find("genevieve")).toEqual(["Geneviève Lavigne"]);
  expect(find("GENEVIÈVE")).toEqual(["Geneviève Lavigne"]);
  expect(find("etoile")).toEqual(["Étoile"]);
});

test("finds by other spellings", () => {
  expect(find("jack macm")).toEqual(["Jack McMillan"]);
});

test("ranks the beginning of a word before a piece inside one", () => {
  expect(find("millan")).toEqual(["Millan Street", "Jack McMillan", "Kenneth MacMillan"]);
});

test("forgives one typing error in a word, not two", () => {
  expect(find("mischi")).toEqual(["Mishi Duplessis"]);
  expect(find("geneveive")).toEqual(["Geneviève Lavigne"]);
  expect(find("jcak")).toEqual(["Jack McMillan"]);
  expect(find("genevive lavinge")).toEqual(["Geneviève Lavigne"]);
  expect(find("ganevieva")).toEqual([]);
  expect(find("rodrigues")).toEqual(["Gael Rodriguez"]);
});

test("wants every word of the question", () => {
  expect(find("visit bruna")).toEqual(["A visit to Bruna"]);
  expect(find("visit jack")).toEqual([]);
});

test("keeps to the types and the number asked for", () => {
  expect(finder("millan", new Set(["person"]), 10).map(({ id }) => id)).toEqual(["Kenneth MacMillan"]);
  expect(finder("millan", null, 1).map(({ id }) => id)).toEqual(["Millan Street"]);
});
