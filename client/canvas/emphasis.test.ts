import { expect, test } from "vitest";
import { emphasisOf, NO_ATTENTION, type Attention } from "./emphasis.ts";
import { character, sampleGraph, tie } from "./graph.sample.ts";

const { characters, ties } = sampleGraph({ a: {}, b: {}, c: {}, d: {} }, [
  { id: "ab", from: "a", to: "b", family: "love" },
  { id: "bc", from: "b", to: "c" },
  { id: "cd", from: "c", to: "d" },
]);

function drawn(attention: Partial<Attention>) {
  const ids = characters.map(({ id }) => id);
  const emphasis = emphasisOf(ids, ties, { ...NO_ATTENTION, ...attention });
  return { ...Object.fromEntries(emphasis.characters), ...Object.fromEntries(emphasis.ties) };
}

const plain = { a: "plain", b: "plain", c: "plain", d: "plain", ab: "plain", bc: "plain", cd: "plain" };
const aroundA = { a: "near", b: "near", c: "dim", d: "dim", ab: "full", bc: "faint", cd: "faint" };
const aroundD = { a: "dim", b: "dim", c: "near", d: "near", ab: "faint", bc: "faint", cd: "full" };

test("with nothing looked at everything is drawn alike", () => {
  expect(drawn({})).toEqual(plain);
});

test("a selected character brings its own ties to full and dims the rest", () => {
  expect(drawn({ selected: { type: "character", id: character("a") } })).toEqual(aroundA);
});

test("a selected tie stands out with the two it joins", () => {
  expect(drawn({ selected: { type: "tie", id: tie("cd") } })).toEqual(aroundD);
});

test("what is under the pointer comes before what is selected", () => {
  const [a, d] = [character("a"), character("d")];
  const attention = {
    selected: { type: "character", id: a },
    hovered: { type: "character", id: d },
  } as const;
  expect(drawn(attention)).toEqual(aroundD);
});

test("a lit chain comes before the selection", () => {
  const lit = { characters: new Set([character("a"), character("b")]), ties: new Set([tie("ab")]) };
  expect(drawn({ lit, selected: { type: "character", id: character("d") } })).toEqual(aroundA);
});

test("what the legend dims goes off, and what it leaves stands out", () => {
  const dimmed = drawn({ isDimmed: ({ family }) => family !== "love" });
  expect(dimmed).toEqual({ ...aroundA, bc: "off", cd: "off" });
});

test("between two moments what bears a sign stands out, as far as the legend lets it through", () => {
  const signs = {
    characters: new Map([[character("a"), "added" as const]]),
    ties: new Map([
      [tie("ab"), "added" as const],
      [tie("cd"), "gone" as const],
    ]),
  };
  expect(drawn({ signs })).toEqual({
    ...plain,
    a: "near",
    b: "near",
    c: "near",
    d: "near",
    ab: "full",
    bc: "faint",
    cd: "full",
  });
  expect(drawn({ signs, isDimmed: ({ family }) => family !== "love" })).toEqual({
    ...aroundA,
    bc: "off",
    cd: "off",
  });
  expect(drawn({ signs, selected: { type: "character", id: character("a") } })).toEqual(aroundA);
});
