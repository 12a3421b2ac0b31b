import fc from "fast-check";
import { expect, test } from "vitest";
import { Graph } from "#contract/graph.ts";
import { arbitraryGraph } from "./graph.arbitrary.ts";
import { differenceBetween } from "./difference.ts";
import { countSigns, signsOf } from "./signs-of.ts";
import { united } from "./united.ts";

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const sorted = (all: readonly string[]) => all.toSorted();
const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((id) => !others.includes(id));
const anyTwo = (law: (earlier: Graph, later: Graph) => void) =>
  fc.assert(fc.property(arbitraryGraph, arbitraryGraph, law));

test("between a moment and itself nothing differs", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      expect(differenceBetween(graph, graph)).toEqual({
        added: { characters: [], ties: [] },
        gone: { characters: [], ties: [] },
        changed: { characters: [], ties: [] },
        replaced: [],
      });
    }),
  );
});

test("what is added is what is in the later and not in the earlier", () => {
  anyTwo((earlier, later) => {
    const { added } = differenceBetween(earlier, later);
    expect(sorted(added.characters)).toEqual(sorted(without(ids(later.characters), ids(earlier.characters))));
    expect(sorted(added.ties)).toEqual(sorted(without(ids(later.ties), ids(earlier.ties))));
  });
});

test("what is gone stood in the earlier and stands no longer in the later", () => {
  const standing = ({ ties }: Graph) => ids(ties.filter(({ ended }) => ended === null));
  anyTwo((earlier, later) => {
    const { gone } = differenceBetween(earlier, later);
    const over = without(standing(earlier), standing(later));
    const lost = without(ids(earlier.ties), ids(later.ties));
    expect(sorted(gone.ties)).toEqual(sorted([...new Set([...over, ...lost])]));
  });
});

test("a difference speaks of nothing that is in neither moment, nor does their union or any sign", () => {
  anyTwo((earlier, later) => {
    const known = new Set(
      [earlier, later].flatMap(({ characters, ties }) => [...ids(characters), ...ids(ties)]),
    );
    const both = united(earlier, later);
    const { characters, ties } = signsOf(differenceBetween(earlier, later));
    const told = [...characters.keys(), ...ties.keys(), ...ids(both.characters), ...ids(both.ties)];
    expect(told.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids(both.characters)).size).toBe(both.characters.length);
  });
});

test("there and back again, what was added is gone", () => {
  anyTwo((one, other) => {
    const [there, back] = [differenceBetween(one, other), differenceBetween(other, one)];
    expect(sorted(there.added.characters)).toEqual(sorted(back.gone.characters));
    expect(sorted(ids(there.changed.characters))).toEqual(sorted(ids(back.changed.characters)));
  });
});

test("what differs bears one sign each, and a tie in the place of another is a change", () => {
  const tie = (id: string, family: string, kind: string, ended: number | null) => ({
    id,
    from: "ada",
    to: "bo",
    kind,
    family,
    directed: true,
    label: { en: id, fr: id },
    sentiment: 0,
    strength: 1,
    began: 0,
    ended,
    revealed: 1000,
  });
  const was = { characters: [], ties: [tie("fling", "love", "FORMER_ROMANCE_WITH", null)] };
  const is = {
    characters: [],
    ties: [
      tie("fling", "love", "FORMER_ROMANCE_WITH", 5999),
      tie("love", "love", "ROMANCE_WITH", null),
      tie("feud", "conflict", "RIVAL_OF", null),
    ],
  };
  const difference = differenceBetween(Graph.parse(was), Graph.parse(is));
  expect(difference.replaced).toEqual([{ was: "fling", is: "love" }]);
  const signs = signsOf(difference);
  expect(Object.fromEntries(signs.ties)).toEqual({ love: "changed", feud: "added", fling: "gone" });
  expect(countSigns(signs)).toEqual({
    added: { characters: 0, ties: 1 },
    gone: { characters: 0, ties: 1 },
    changed: { characters: 0, ties: 1 },
  });
});

test("of somebody in both moments is told in what they differ", () => {
  const somebody = (name: string, occupation: string | null, companies: string[]) => ({
    characters: [
      {
        id: "ada",
        name: { en: name, fr: name },
        shortName: { en: name, fr: name },
        monogram: "A",
        light: null,
        importance: "lead",
        group: false,
        occupation: occupation === null ? null : { en: occupation, fr: occupation },
        companies,
        revealed: 1000,
        point: { x: 0, y: 0 },
      },
    ],
    ties: [],
  });
  const [was, is] = [somebody("Ada", null, ["a", "b"]), somebody("Ada Lovelace", "writer", ["b", "a"])];
  expect(differenceBetween(Graph.parse(was), Graph.parse(is)).changed.characters).toEqual([
    { id: "ada", aspects: ["name", "occupation"] },
  ]);
  const left = somebody("Ada", null, ["a"]);
  expect(differenceBetween(Graph.parse(was), Graph.parse(left)).changed.characters).toEqual([
    { id: "ada", aspects: ["companies"] },
  ]);
});
