import { expect, test } from "vitest";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { counted, inTheDark } from "./counted.ts";

const graph = sampleGraph({ ada: {}, bo: {}, cy: {} }, [
  { id: "one", from: "ada", to: "bo" },
  { id: "two", from: "bo", to: "cy" },
]);
const [ada, bo, cy] = graph.characters.map(({ id }) => id);
const [one, two] = graph.ties.map(({ id }) => id);
if (!ada || !bo || !cy || !one || !two) throw new Error("They are there.");

test("what a lens shows is counted as far as the legend lets it through", () => {
  const shown = { characters: new Set([ada, bo, cy]), ties: new Set([one]) };
  expect(counted(shown, graph, { families: [], kinds: [] })).toEqual({ ties: 1, characters: 3 });
  expect(counted(shown, graph, { families: ["love"], kinds: [] })).toEqual({ ties: 0, characters: 0 });
});

test("who is in the dark of most comes first, and only of what is shown", () => {
  const shown = { characters: new Set([ada, bo]), ties: new Set([one, two]) };
  const secrets = [
    { tie: one, knownBy: [], inTheDark: [ada, cy] },
    { tie: two, knownBy: [], inTheDark: [bo, ada] },
  ];
  expect(inTheDark(shown, secrets)).toEqual([ada, bo]);
  expect(inTheDark({ ...shown, ties: new Set([two]) }, secrets)).toEqual([bo, ada]);
});
