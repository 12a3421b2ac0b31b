import { expect, test } from "vitest";
import { StorySummary } from "#contract/story.ts";
import { InstallmentId } from "#contract/words.ts";
import type { Seen } from "../horizon/through.ts";
import { LensId } from "../looking/lens.ts";
import { isMove, moveOf } from "./moves.ts";

const story = StorySummary.parse({
  id: "tale",
  title: { en: "Tale", fr: "Conte" },
  telling: "chapter",
  year: null,
  installments: 3,
});
const id = (number: number) => InstallmentId.parse(`tale-i${number}`);
const installments = [1, 2, 3].map((number) => ({ id: id(number), number }));
const move = (here: Seen | null, seen: Seen | null) =>
  moveOf({ story, installments }, here, { answer: { seen } });

test("a file moves a story further, back, or nowhere", () => {
  const moves = [
    move(id(1), id(3)),
    move(id(3), id(1)),
    move(id(2), id(2)),
    move(null, id(1)),
    move(id(3), "all"),
  ];
  expect(moves.map((one) => one && [one.way, one.here, one.there])).toEqual([
    ["further", 1, 3],
    ["back", 3, 1],
    ["same", 2, 2],
    ["further", "none", 1],
    ["further", 3, "all"],
  ]);
});

test("an installment that the story does not have moves nothing", () => {
  expect(move(id(1), InstallmentId.parse("other-i2"))).toBeNull();
});

test("where nothing is further or back, discs may still be put elsewhere", () => {
  const answer = { seen: id(2) };
  const [still, moved] = [{}, { ada: { x: 1, y: 2 } }].map((places) =>
    moveOf({ story, installments }, id(2), { answer, places }),
  );
  expect([still && isMove(still), moved && isMove(moved)]).toEqual([false, true]);
});

test("lenses of the file that are not kept here yet are added", () => {
  const [love, work] = ["families.love", "families.work"].map((lens) => ({
    name: lens,
    lens: LensId.parse(lens),
  }));
  if (!love || !work) throw new Error("There are two.");
  const kept = { answer: { seen: id(2) }, lenses: [love, work] };
  const moves = [[], [love], [love, work]].map((own) => moveOf({ story, installments }, id(2), kept, own));
  expect(moves.map((one) => one && [one.lenses, isMove(one)])).toEqual([
    [2, true],
    [1, true],
    [0, false],
  ]);
});
