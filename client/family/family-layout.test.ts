import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kind } from "#contract/kinds.ts";
import { familiesOf } from "./families.ts";
import { BETWEEN, CARD, layOut } from "./family-layout.ts";
import { sampleKin } from "./kindred.sample.ts";

const KINDS: readonly Kind[] = [
  "PARENT_OF",
  "SIBLING_OF",
  "MARRIED_TO",
  "FORMER_SPOUSE_OF",
  "GRANDPARENT_OF",
  "UNCLE_OR_AUNT_OF",
  "LIKE_A_PARENT_TO",
  "RELATIVE_OF",
  "SHARES_HOME_WITH",
];
const PEOPLE = "abcdefghij";
const somebody = fc.constantFrom(...PEOPLE);

/** Any web of kinship, contradictory or not. */
const anyKin = fc
  .array(fc.tuple(somebody, fc.constantFrom(...KINDS), somebody), { minLength: 1, maxLength: 22 })
  .map((said) => sampleKin(PEOPLE, ...said));

/** One in which nobody can descend from themselves: letters go up, and there is descent alone. */
const anyDescent = fc
  .array(
    fc.tuple(somebody, fc.constantFrom<Kind>("PARENT_OF", "LIKE_A_PARENT_TO", "GRANDPARENT_OF"), somebody),
    { maxLength: 22 },
  )
  .map((said) => sampleKin(PEOPLE, ...said.filter(([from, , to]) => from < to)));

function family(...args: Parameters<typeof sampleKin>) {
  const [first] = familiesOf(sampleKin(...args));
  if (!first) throw new Error("There is one.");
  return layOut(first);
}

test("two parents stand side by side, and their children centred beneath them", () => {
  const { placed, width } = family(
    "abcd",
    ["a", "PARENT_OF", "c"],
    ["b", "PARENT_OF", "c"],
    ["a", "PARENT_OF", "d"],
    ["b", "PARENT_OF", "d"],
  );
  const at = Object.fromEntries(placed.map(({ id, x, y }) => [id, { x, y }]));
  const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => at[id] ?? { x: -1, y: -1 });
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBe(CARD.width + BETWEEN.couple);
  expect((a?.x ?? 0) + (b?.x ?? 0)).toBe((c?.x ?? 0) + (d?.x ?? 0));
  expect((c?.y ?? 0) - (a?.y ?? 0)).toBe(CARD.height + BETWEEN.generations);
  expect(width).toBe(2 * CARD.width + BETWEEN.couple);
});

test("nobody is missing, nobody lies over another, nobody is outside the drawing or in the way of a line that passes", () => {
  fc.assert(
    fc.property(anyKin, (graph) => {
      for (const kindred of familiesOf(graph)) {
        const { placed, bends, width, height } = layOut(kindred);
        expect(placed.map(({ id }) => String(id)).toSorted()).toEqual(
          kindred.people.map(({ id }) => String(id)).toSorted(),
        );
        const over = placed.filter((one, at) =>
          placed
            .slice(at + 1)
            .some(
              (other) => Math.abs(one.x - other.x) < CARD.width && Math.abs(one.y - other.y) < CARD.height,
            ),
        );
        expect(over).toEqual([]);
        const outside = placed.filter(
          ({ x, y }) => x < 0 || y < 0 || x + CARD.width > width || y + CARD.height > height,
        );
        expect(outside).toEqual([]);
        const crossed = [...bends.values()]
          .flat()
          .filter(({ x, y }) =>
            placed.some(
              (one) => one.y < y && y < one.y + CARD.height && one.x <= x && x <= one.x + CARD.width,
            ),
          );
        expect(crossed).toEqual([]);
      }
    }),
  );
});

test("an only child stands right beneath the parent, whoever stands beside that one", () => {
  const { placed } = family("abc", ["a", "PARENT_OF", "b"], ["a", "SIBLING_OF", "c"]);
  const [a, b] = ["a", "b"].map((id) => placed.find((one) => one.id === id)?.x);
  expect(b).toBe(a);
});

test("a tie that passes a generation has room there between the cards", () => {
  const { placed, bends } = family(
    "abcd",
    ["a", "PARENT_OF", "b"],
    ["b", "PARENT_OF", "c"],
    ["d", "GRANDPARENT_OF", "c"],
  );
  expect([...bends].map(([id, points]) => [id, points.length])).toEqual([["t002", 1]]);
  const [point] = bends.get("t002") ?? [];
  const b = placed.find(({ id }) => id === "b");
  if (!point || !b) throw new Error("Both are placed.");
  expect(point.y).toBe(b.y + CARD.height / 2);
  expect(point.x < b.x || point.x > b.x + CARD.width).toBe(true);
});

test("a line that passes generations runs inside of whom it would cross the lines of", () => {
  // The family of Jack in Étoile: Quinn stands right of him, and their uncle is tied to both.
  const { placed, bends } = family(
    "jnmcugqfh",
    ["m", "GREAT_GRANDPARENT_OF", "j"],
    ["c", "PARENT_OF", "j"],
    ["u", "UNCLE_OR_AUNT_OF", "j"],
    ["g", "GRANDPARENT_OF", "j"],
    ["g", "RELATIVE_OF", "c"],
    ["u", "RELATIVE_OF", "c"],
    ["j", "SIBLING_OF", "q"],
    ["c", "RELATIVE_OF", "q"],
    ["u", "RELATIVE_OF", "q"],
    ["j", "FORMER_SPOUSE_OF", "f"],
    ["q", "FORMER_SPOUSE_OF", "h"],
    ["n", "LIKE_A_PARENT_TO", "j"],
  );
  const at = (id: string) => placed.find((one) => one.id === id)?.x ?? NaN;
  const lowest = bends.get("t000")?.at(-1);
  expect(Math.sign((lowest?.x ?? NaN) - at("u"))).toBe(Math.sign(at("j") - at("q")));
});

test("children always stand beneath their parents unless that is named as a contradiction", () => {
  fc.assert(
    fc.property(anyKin, (graph) => {
      for (const kindred of familiesOf(graph)) {
        const { placed, contradictions } = layOut(kindred);
        const heights = new Map(placed.map(({ id, y }) => [id, y]));
        const wrong = kindred.ties.filter(
          ({ drop, from, to }) => drop > 0 && (heights.get(from) ?? 0) >= (heights.get(to) ?? 0),
        );
        expect(wrong.filter((tie) => !contradictions.includes(tie))).toEqual([]);
      }
    }),
  );
});

test("where nobody descends from themselves there is no contradiction", () => {
  fc.assert(
    fc.property(anyDescent, (graph) => {
      expect(familiesOf(graph).flatMap((kindred) => layOut(kindred).contradictions)).toEqual([]);
    }),
  );
});

test("how the graph was listed leaves no trace in the drawing", () => {
  fc.assert(
    fc.property(anyKin, (graph) => {
      const turned = { characters: graph.characters.toReversed(), ties: graph.ties.toReversed() };
      expect(familiesOf(turned).map(layOut)).toEqual(familiesOf(graph).map(layOut));
    }),
  );
});
