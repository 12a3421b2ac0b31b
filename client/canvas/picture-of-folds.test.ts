import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { CompanyId } from "#contract/words.ts";
import { foldId } from "./folds.ts";
import { character, sampleGraph, tie } from "./graph.sample.ts";
import { Picture } from "./picture.ts";

test("a merged strand is dimmed where all it stands for are, and says how many lenses and filters leave of it", () => {
  const fold = {
    id: foldId(CompanyId.parse("opera")),
    company: CompanyId.parse("opera"),
    name: { en: "Opera", fr: "Opéra" },
    light: null,
    members: new Set(["a", "b"].map(character)),
  };
  const among = [
    { id: "ac", from: "a", to: "c" },
    { id: "bc", from: "b", to: "c" },
    { id: "cb", from: "c", to: "b" },
  ];
  const web = sampleGraph({ a: {}, b: { x: 90 }, c: { y: 200 } }, among);
  const cy = cytoscape({ headless: true });
  const still = {
    pace: () => ({ calm: 0 }),
    restyle: () => {},
    dragged: new Map(),
    keepDragged: () => {},
    spotlight: () => {},
  };
  const picture = new Picture(cy, still);
  picture.show({ graph: web, shown: null, language: "en", folds: [fold] });
  const strand = () => cy.edges().map((edge) => [Number(edge.data("count")), edge.classes()]);
  expect(strand()).toEqual([[3, ["plain"]]]);
  picture.attend({ isDimmed: ({ id }) => id === "ac" });
  expect(strand()).toEqual([[2, ["plain"]]]);
  picture.attend({ isDimmed: ({ id }) => id !== "cb" });
  expect(strand()).toEqual([[1, ["plain"]]]);
  picture.attend({ isDimmed: () => true });
  expect(strand()).toEqual([[3, ["off"]]]);
  const everybody = new Set(web.characters.map(({ id }) => id));
  picture.attend({
    isDimmed: () => false,
    lensed: { characters: everybody, ties: new Set([tie("ac"), tie("bc")]) },
  });
  expect(strand()).toEqual([[2, ["full"]]]);
});
