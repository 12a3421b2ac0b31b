import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph, GraphTie } from "#contract/graph.ts";
import { CharacterId, CompanyId } from "#contract/words.ts";
import { dimmedIn, foldId, foldIn, foldPlaces, followed, homesOf, type Fold, type Folded } from "./folds.ts";
import { character, sampleGraph } from "./graph.sample.ts";

const foldOf = (company: string, members: readonly string[]): Fold => ({
  id: foldId(CompanyId.parse(company)),
  company: CompanyId.parse(company),
  name: { en: company, fr: company },
  light: null,
  members: new Set(members.map(character)),
});

const NAMES = ["a", "b", "c", "d", "e", "f"];
const FAMILIES = ["work", "love", "conflict"];

const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc
      .record({
        from: fc.constantFrom(...NAMES),
        to: fc.constantFrom(...NAMES),
        family: fc.constantFrom(...FAMILIES),
      })
      .filter(({ from, to }) => from !== to),
    { maxLength: 25 },
  )
  .map((ties) =>
    sampleGraph(
      Object.fromEntries(NAMES.map((id, at) => [id, { x: at * 10, y: at * at }])),
      ties.map((tie, at) => ({ ...tie, id: `t${at}` })),
    ),
  );
const anyFolds: fc.Arbitrary<Fold[]> = fc
  .tuple(fc.subarray(NAMES), fc.subarray(NAMES))
  .map(([one, other]) =>
    [foldOf("opera", one), foldOf("school", other)].filter(({ members }) => members.size > 1),
  );

const counted = (merged: Folded["merged"]) => [...merged.values()].map(({ length }) => length);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

test("every tie is drawn, counted in a merged one, or within one fold", () => {
  fc.assert(
    fc.property(anyGraph, anyFolds, (graph, folds) => {
      const { ties, merged } = foldIn(graph, folds);
      const homes = homesOf(folds);
      const isWithin = ({ from, to }: { from: string; to: string }) =>
        homes.has(from) && homes.get(from) === homes.get(to);
      const shown = ties.filter(({ id }) => !merged.has(id)).length + sum(counted(merged));
      expect(shown + graph.ties.filter(isWithin).length).toBe(graph.ties.length);
    }),
  );
});

test("everybody is drawn once: as themselves or counted in one disc; and ties join those who are drawn", () => {
  fc.assert(
    fc.property(anyGraph, anyFolds, (graph, folds) => {
      const { characters, ties } = foldIn(graph, folds);
      const drawn = new Set(characters.map(({ id }) => id));
      expect(drawn.size).toBe(characters.length);
      const folded = sum(characters.filter(({ group }) => group).map(({ monogram }) => Number(monogram)));
      expect(characters.filter(({ group }) => !group).length + folded).toBe(NAMES.length);
      expect(ties.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to) || from === to)).toEqual([]);
    }),
  );
});

test("between the same two there is one merged tie for each family", () => {
  fc.assert(
    fc.property(anyGraph, anyFolds, (graph, folds) => {
      const { ties, merged } = foldIn(graph, folds);
      const keys = ties
        .filter(({ id }) => merged.has(id))
        .map(({ from, to, family }) => [...[from, to].toSorted(), family].join());
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test("folding moves nobody who is left, and puts a company in the middle of its members", () => {
  fc.assert(
    fc.property(anyGraph, anyFolds, (graph, folds) => {
      const places = new Map(graph.characters.map(({ id, point }) => [String(id), point]));
      const homes = homesOf(folds);
      const left = foldPlaces(places, folds);
      for (const [id, place] of places) expect(left.get(id)).toEqual(homes.has(id) ? undefined : place);
      expect(left.size).toBe(NAMES.filter((id) => !homes.has(id)).length + new Set(homes.values()).size);
    }),
  );
});

test("with nothing folded all is as it was", () => {
  const graph = sampleGraph({ a: {}, b: {} }, [{ id: "t", from: "a", to: "b" }]);
  expect(foldIn(graph, [])).toEqual({ ...graph, merged: new Map() });
});

test("a merged tie is dimmed where all are that it stands for, whichever of them came first", () => {
  fc.assert(
    fc.property(anyGraph, anyFolds, fc.subarray([...Array(25).keys()]), (graph, folds, numbers) => {
      const left = new Set(numbers.map((number) => `t${number}`));
      const folded = foldIn(graph, folds);
      const isDimmed = dimmedIn(folded, ({ id }) => !left.has(id));
      const homes = homesOf(folds);
      const homeOf = (id: CharacterId) => homes.get(id) ?? id;
      const pair = (from: CharacterId, to: CharacterId) => [homeOf(from), homeOf(to)].toSorted().join();
      for (const drawn of folded.ties) {
        const isOne = (tie: GraphTie) =>
          folded.merged.has(drawn.id)
            ? tie.family === drawn.family && pair(tie.from, tie.to) === pair(drawn.from, drawn.to)
            : tie.id === drawn.id;
        expect(isDimmed(drawn)).toBe(!graph.ties.filter(isOne).some(({ id }) => left.has(id)));
      }
    }),
  );
});

test("the keyboard goes into the fold with whoever it stands on, and out of it to a member", () => {
  const folds = [foldOf("opera", ["a", "b"])];
  const opera = CharacterId.parse("0--opera");
  expect(followed(character("a"), [], folds)).toBe(opera);
  expect(followed(opera, folds, [])).toBe("a");
  expect([followed(character("c"), [], folds), followed(opera, folds, folds)]).toEqual([null, null]);
});
