import fc from "fast-check";
import { expect, test } from "vitest";
import { GraphCharacter, GraphTie, type Graph } from "#contract/graph.ts";
import { Family, familyOf, KINDS_BY_FAMILY, type Kind } from "#contract/kinds.ts";
import type { Secret } from "#contract/secret.ts";
import { CharacterId, TieId } from "#contract/words.ts";
import { anyLens } from "../looking/arbitrary-looking.ts";
import { LensId } from "../looking/lens.ts";
import { shownBy, unionOf, within, type Shown } from "./shown-by.ts";

const both = (text: string) => ({ en: text, fr: text });
const character = (id: string, light: number | null = null, companies: string[] = []): GraphCharacter =>
  GraphCharacter.parse({
    id,
    name: both(id),
    shortName: both(id),
    monogram: id,
    light,
    importance: "main",
    group: false,
    occupation: null,
    companies,
    revealed: 0,
    point: { x: 0, y: 0 },
  });
const tie = (from: string, kind: Kind, to: string): GraphTie =>
  GraphTie.parse({
    id: `${from}-${to}-${kind.toLowerCase().replaceAll("_", "-")}`,
    from,
    to,
    kind,
    family: familyOf(kind),
    directed: true,
    label: both("{}"),
    sentiment: 0,
    strength: 1,
    began: 0,
    ended: null,
    revealed: 0,
  });

const web: Graph = {
  characters: [
    character("ada", 1, ["opera"]),
    character("bo", 2, ["ballet"]),
    character("cy", 1, ["opera", "ballet"]),
    character("di"),
  ],
  ties: [
    tie("ada", "MARRIED_TO", "bo"),
    tie("ada", "EMPLOYS", "cy"),
    tie("bo", "FUNDS", "di"),
    tie("cy", "NIGHT_WITH", "di"),
  ],
};
const secret: Secret = {
  tie: TieId.parse("cy-di-night-with"),
  knownBy: [],
  inTheDark: [CharacterId.parse("ada"), CharacterId.parse("zoe")],
};
const seen = ({ characters, ties }: Shown) => [[...characters].toSorted(), [...ties].toSorted()];
const through = (lens: string, graph: Graph = web) => seen(shownBy(LensId.parse(lens), graph, [secret]));

test("a lens shows the ties it asks for and those they touch", () => {
  expect(through("love")).toEqual([
    ["ada", "bo", "cy", "di"],
    ["ada-bo-married-to", "cy-di-night-with"],
  ]);
  expect(through("work")).toEqual([["ada", "cy"], ["ada-cy-employs"]]);
  expect(through("power")).toEqual([
    ["ada", "bo", "cy", "di"],
    ["ada-cy-employs", "bo-di-funds"],
  ]);
  expect(through("family")).toEqual([[], []]);
});

test("secrets show who is in the dark, too, as far as they are there to be seen", () => {
  expect(through("secrets")).toEqual([["ada", "cy", "di"], ["cy-di-night-with"]]);
});

test("what crosses goes from one light to another, or where there is none, from one company to another", () => {
  expect(through("crossing")).toEqual([["ada", "bo"], ["ada-bo-married-to"]]);
  const unlit = { ...web, characters: web.characters.map((one) => ({ ...one, light: null })) };
  expect(through("crossing", unlit)).toEqual([["ada", "bo"], ["ada-bo-married-to"]]);
  expect(
    through("crossing", { ...unlit, characters: unlit.characters.map((one) => ({ ...one, companies: [] })) }),
  ).toEqual([[], []]);
});

test("a lens of one's own asks for all that it names at once", () => {
  expect(through("families.love~characters.di")).toEqual([["cy", "di"], ["cy-di-night-with"]]);
  expect(through("companies.opera")).toEqual([["ada", "cy"], ["ada-cy-employs"]]);
  expect(through("companies.opera~kinds.FUNDS")).toEqual([[], []]);
  expect(through("companies.nowhere")).toEqual([[], []]);
});

const anyWeb: fc.Arbitrary<Graph> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("ada", "bo", "cy", "di", "eve"),
        light: fc.constantFrom(null, 1, 2),
        companies: fc.subarray(["opera", "ballet"]),
      }),
      { minLength: 1, selector: ({ id }) => id },
    ),
    pairs: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Family.options), fc.nat()), { maxLength: 12 }),
  })
  .map(({ people, pairs }) => {
    const ids = people.map(({ id }) => id);
    const at = (index: number) => ids[index % ids.length] ?? "ada";
    const ties = pairs.map(([from, family, to], n) => ({
      ...tie(at(from), KINDS_BY_FAMILY[family][0], at(to)),
      id: TieId.parse(`t${n}`),
    }));
    return { characters: people.map(({ id, light, companies }) => character(id, light, companies)), ties };
  });
const anySecrets = (graph: Graph) =>
  fc
    .subarray(graph.ties.map(({ id }) => id))
    .map((ties) =>
      ties.map((id): Secret => ({ tie: id, knownBy: [], inTheDark: [CharacterId.parse("eve")] })),
    );
const anyAsked = anyWeb.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    secrets: anySecrets(graph),
    lenses: fc.array(anyLens, { maxLength: 3 }),
  }),
);

test("a lens shows a part of what is there, with both ends of every tie it shows", () => {
  fc.assert(
    fc.property(anyAsked, anyLens, ({ graph, secrets }, lens) => {
      const shown = shownBy(lens, graph, secrets);
      const there = new Set(graph.characters.map(({ id }) => id));
      expect([...shown.characters].filter((id) => !there.has(id))).toEqual([]);
      const ties = graph.ties.filter(({ id }) => shown.ties.has(id));
      expect(ties).toHaveLength(shown.ties.size);
      expect(ties.flatMap(({ from, to }) => [from, to]).filter((id) => !shown.characters.has(id))).toEqual(
        [],
      );
    }),
  );
});

test("several lenses show together what each of them shows, whatever their order", () => {
  fc.assert(
    fc.property(anyAsked, ({ graph, secrets, lenses }) => {
      const each = lenses.map((lens) => shownBy(lens, graph, secrets));
      const all = unionOf(each);
      expect(seen(unionOf(each.toReversed()))).toEqual(seen(all));
      for (const { id } of graph.ties) expect(all.ties.has(id)).toBe(each.some(({ ties }) => ties.has(id)));
      for (const { id } of graph.characters)
        expect(all.characters.has(id)).toBe(each.some(({ characters }) => characters.has(id)));
    }),
  );
});

test("what is not in the web changes nothing of what is shown: a smaller horizon shows less, and nothing else", () => {
  fc.assert(
    fc.property(anyAsked, anyLens, fc.nat({ max: 11 }), ({ graph, secrets }, lens, kept) => {
      fc.pre(String(lens) !== "crossing");
      const earlier = { ...graph, ties: graph.ties.slice(0, kept) };
      const [before, now] = [shownBy(lens, earlier, secrets), shownBy(lens, graph, secrets)];
      expect([...before.ties].filter((id) => !now.ties.has(id))).toEqual([]);
      expect([...before.ties]).toEqual(earlier.ties.map(({ id }) => id).filter((id) => now.ties.has(id)));
    }),
  );
});

test("within chosen companies there are only their members, and the ties among them", () => {
  const opera = within(web, web.characters[0]?.companies ?? []);
  expect([opera.characters.map(({ id }) => id), opera.ties.map(({ id }) => id)]).toEqual([
    ["ada", "cy"],
    ["ada-cy-employs"],
  ]);
  expect(within(web, [])).toBe(web);
});
