import fc from "fast-check";
import { expect, test } from "vitest";
import { CardTie, Membership, type CharacterCard } from "#contract/character.ts";
import { installmentNumberOf } from "#contract/telling.ts";
import { strandOf } from "./strand.ts";

const both = (text: string) => ({ en: text, fr: text });
const other = {
  id: "bo",
  name: both("Bo"),
  shortName: both("Bo"),
  monogram: "B",
  light: null,
  importance: "main",
};
const tie = (id: string, began: number, ended: number | null) =>
  CardTie.parse({
    id,
    kind: "FRIEND_OF",
    direction: "mutual",
    other,
    label: both("likes {}"),
    text: both(""),
    sentiment: 0,
    strength: 1,
    began,
    ended,
    revealed: began,
  });
const membership = (began: number, ended: number | null) =>
  Membership.parse({
    company: { id: "opera", name: both("Opera"), light: 1 },
    role: both("dancer"),
    guest: false,
    began,
    ended,
    revealed: began,
  });

type Told = Pick<CharacterCard, "presence" | "developments" | "tiesByFamily" | "memberships">;
const nothing: Told = { presence: [], developments: [], tiesByFamily: [], memberships: [] };
const befalling = (told: Told, count: number, through: number) =>
  strandOf(told, count, through).map(({ first, last, state, events }) => [
    `${first}–${last} ${state}`,
    ...events.map(({ sort, position }) => `${sort} ${position}`),
  ]);

test("presence and all that befalls somebody stand in their installments, in order", () => {
  const told: Told = {
    presence: [
      { number: 1, scenes: 2, appears: true },
      { number: 2, scenes: 0, appears: false },
    ],
    developments: [{ position: 2000, text: both("A turn.") }],
    tiesByFamily: [{ family: "friendship", ties: [tie("a", 1004, 2003), tie("b", 0, null)] }],
    memberships: [membership(1001, 2999)],
  };
  expect(befalling(told, 3, 2)).toEqual([
    ["0–0 before", "begins 0"],
    ["1–1 present", "joins 1001", "begins 1004"],
    ["2–2 absent", "turns 2000", "ends 2003", "leaves 2999"],
    ["3–3 beyond"],
  ]);
});

test("without a past there is no stretch before the story", () => {
  expect(befalling(nothing, 2, 1)).toEqual([["1–1 absent"], ["2–2 beyond"]]);
});

test("a long telling is told several installments at a time", () => {
  const presence = [{ number: 40, scenes: 3, appears: true }];
  const strand = strandOf({ ...nothing, presence }, 239, 100);
  expect(strand.map(({ first, last }) => [first, last]).slice(0, 3)).toEqual([
    [1, 15],
    [16, 30],
    [31, 45],
  ]);
  expect(strand.at(2)).toEqual({ first: 31, last: 45, scenes: 3, state: "present", events: [] });
  expect(strand.at(-1)).toEqual({ first: 226, last: 239, scenes: 0, state: "beyond", events: [] });
});

test("every event stands once, where it belongs, and past the horizon all stretches are empty", () => {
  const story = fc
    .integer({ min: 1, max: 300 })
    .chain((count) => fc.record({ count: fc.constant(count), through: fc.integer({ min: 1, max: count }) }));
  const moments = fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 30 });
  fc.assert(
    fc.property(story, moments, ({ count, through }, positions) => {
      const within = positions.map((position) => position % ((through + 1) * 1000));
      const ties = within.map((position, at) => tie(`t${at}`, position, null));
      const strand = strandOf({ ...nothing, tiesByFamily: [{ family: "friendship", ties }] }, count, through);
      const stood = strand.flatMap(({ first, last, events }) =>
        events.map(({ key, position }) => {
          const number = installmentNumberOf(position);
          return [key, first <= number && number <= last];
        }),
      );
      expect(stood.toSorted()).toEqual(ties.map(({ id }) => [`begins ${id}`, true]).toSorted());
      const covered = strand.filter(({ first }) => first > 0).flatMap(({ first, last }) => [first, last]);
      expect([covered.at(0), covered.at(-1), strand.length <= 17]).toEqual([1, count, true]);
      const beyond = strand.filter(({ first }) => first > through);
      expect(beyond.map(({ state, scenes, events }) => [state, scenes, events.length])).toEqual(
        beyond.map(() => ["beyond", 0, 0]),
      );
    }),
  );
});
