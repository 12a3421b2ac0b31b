import { expect, test } from "vitest";
import { matching, type Command } from "./command.ts";

const command = (label: string, also?: string): Command => ({
  id: label,
  label,
  act: () => {},
  ...(also === undefined ? {} : { also }),
});
const network = command("Network", "picture");
const episodes = command("Épisodes");
const clear = command("Clear all filters");
const groups = [
  { heading: "Views", commands: [network, episodes] },
  { heading: "Actions", commands: [clear] },
];

test("nothing typed leaves everything", () => {
  expect(matching(groups, "  ")).toEqual(groups);
});

test("commands are found by the beginnings of their words, accents, case and order aside", () => {
  expect([matching(groups, "EPI"), matching(groups, "fil cle"), matching(groups, "pict")]).toEqual([
    [{ heading: "Views", commands: [episodes] }],
    [{ heading: "Actions", commands: [clear] }],
    [{ heading: "Views", commands: [network] }],
  ]);
});

test("every word that is typed counts, and the middle of a word does not", () => {
  expect([matching(groups, "clear network"), matching(groups, "work")]).toEqual([[], []]);
});
