import { expect, test } from "vitest";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { marksOf, placed } from "./marks.ts";

const tied = (...families: string[]) =>
  sampleGraph(
    { a: {}, b: {} },
    families.map((family, at) => ({ id: `t${at}`, from: "a", to: "b", family })),
  ).ties;

test("a family is one mark, as weighty as its weightiest tie, and holds while one of its ties does", () => {
  const [first, second, third] = tied("love", "work", "love");
  if (!first || !second || !third) throw new Error("There are three.");
  const marks = marksOf(
    [first, { ...second, strength: 1 }, { ...third, strength: 3 }],
    ({ id }) => id === "t2",
  );
  expect(marks).toEqual([
    { family: "love", strength: 3, holds: true },
    { family: "work", strength: 1, holds: false },
  ]);
});

test("of more families than there is room for the weightiest are drawn, and how many more is said", () => {
  const marks = marksOf(tied("kinship", "love", "work", "art", "power"), () => true);
  const weighed = marks.map((mark) => ({ ...mark, strength: mark.family === "power" ? 3 : mark.strength }));
  const { marks: drawn, more } = placed(weighed);
  expect([drawn.map(({ mark }) => mark.family), more]).toEqual([["kinship", "love", "power"], 2]);
});

test("no two marks of a cell lie over each other, and none beyond it", () => {
  for (const count of [1, 2, 3, 4]) {
    const slots = placed(
      marksOf(tied(...["kinship", "love", "work", "art"].slice(0, count)), () => true),
    ).marks;
    expect(slots).toHaveLength(count);
    for (const [at, { slot }] of slots.entries()) {
      expect(
        Math.min(slot.x, slot.y, 24 - slot.x - slot.size, 24 - slot.y - slot.size),
      ).toBeGreaterThanOrEqual(0);
      for (const { slot: other } of slots.slice(at + 1)) {
        const apart = Math.max(Math.abs(slot.x - other.x), Math.abs(slot.y - other.y));
        expect(apart).toBeGreaterThanOrEqual(slot.size);
      }
    }
  }
});
