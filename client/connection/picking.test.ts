import { expect, test } from "vitest";
import { GraphCharacter } from "#contract/graph.ts";
import { meant, moved } from "./picking.ts";

const somebody = (id: string, name: string, importance: string) =>
  GraphCharacter.parse({
    id,
    name: { en: name, fr: name },
    shortName: { en: name, fr: name },
    monogram: "X",
    light: null,
    importance,
    group: false,
    occupation: null,
    companies: [],
    revealed: 1000,
    point: { x: 0, y: 0 },
  });

const cast = [
  somebody("ada", "Ada Gray", "guest"),
  somebody("gael", "Gael Ruiz", "main"),
  somebody("eve", "Ève Gance", "lead"),
];
const names = (typed: string) => meant(cast, typed, "en").map(({ name }) => name.en);

test("nothing typed offers everybody, the leads first", () => {
  expect(names("")).toEqual(["Ève Gance", "Gael Ruiz", "Ada Gray"]);
});

test("names that begin with what is typed come before those that only hold it", () => {
  expect(names("ga")).toEqual(["Gael Ruiz", "Ève Gance"]);
  expect(names("EVE")).toEqual(["Ève Gance"]);
  expect(names("nobody")).toEqual([]);
});

test("the arrows go round the choices, and other keys go nowhere", () => {
  expect(moved(-1, "ArrowDown", 3)).toBe(0);
  expect(moved(2, "ArrowDown", 3)).toBe(0);
  expect(moved(-1, "ArrowUp", 3)).toBe(2);
  expect(moved(0, "ArrowUp", 3)).toBe(2);
  expect(moved(0, "a", 3)).toBe(null);
  expect(moved(0, "ArrowDown", 0)).toBe(null);
});
