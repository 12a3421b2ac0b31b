import fc from "fast-check";
import { Graph } from "#contract/graph.ts";
import { KINDS_BY_FAMILY } from "#contract/kinds.ts";

const CAST = ["ada", "bo", "cy", "di", "eve"];
const text = fc.constantFrom("one", "other").map((word) => ({ en: word, fr: word }));

const character = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: text,
    shortName: text,
    monogram: fc.constant("A"),
    light: fc.constant(null),
    importance: fc.constant("main"),
    group: fc.constant(false),
    occupation: fc.option(text),
    companies: fc.subarray(["opera", "ballet"]),
    revealed: fc.constant(1000),
    point: fc.record({ x: fc.constant(0), y: fc.constant(0) }),
  });

const tie = (at: number, present: string[]) =>
  fc.record({
    id: fc.constant(`t${at}`),
    from: fc.constantFrom(...present),
    to: fc.constantFrom(...present),
    kind: fc.constantFrom(...KINDS_BY_FAMILY.love),
    family: fc.constant("love"),
    directed: fc.constant(true),
    label: text,
    sentiment: fc.integer({ min: -2, max: 2 }),
    strength: fc.integer({ min: 1, max: 3 }),
    began: fc.constant(0),
    ended: fc.option(fc.constant(3000)),
    revealed: fc.constant(1000),
  });

/** Any small graph of a handful of characters and ties that graphs share by their ids, for tests of laws. */
export const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .tuple(fc.subarray(CAST, { minLength: 1 }), fc.subarray([1, 2, 3, 4, 5, 6]))
  .chain(([cast, ties]) =>
    fc.record({
      characters: fc.tuple(...cast.map(character)),
      ties: fc.tuple(...ties.map((at) => tie(at, cast))),
    }),
  )
  .map((drawn) => Graph.parse(drawn));
