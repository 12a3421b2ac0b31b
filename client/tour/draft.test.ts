import { expect, test } from "vitest";
import { EMPTY, reduceDraft, type Draft, type DraftAction } from "./draft.ts";
import { MOST } from "./tour.ts";

const after = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, EMPTY);
const add = (address: string): DraftAction => ({ type: "add", address });
const addresses = ({ steps }: Draft) => steps.map(({ address }) => address);

test("views come one after the other and can change places, but not past the ends", () => {
  const three = [add("/a"), add("/b"), add("/c")];
  expect(addresses(after(...three, { type: "move", at: 2, by: -1 }))).toEqual(["/a", "/c", "/b"]);
  expect(addresses(after(...three, { type: "move", at: 0, by: -1 }))).toEqual(["/a", "/b", "/c"]);
  expect(addresses(after(...three, { type: "move", at: 2, by: 1 }))).toEqual(["/a", "/b", "/c"]);
});

test("a view that was taken out can be put back where it was, with its caption", () => {
  const before = after(add("/a"), add("/b"), { type: "caption", at: 0, caption: "Look here" });
  const without = reduceDraft(before, { type: "remove", at: 0 });
  expect(addresses(without)).toEqual(["/b"]);
  expect(reduceDraft(without, { type: "restore" })).toEqual(before);
});

test("no more is taken than a link can hold", () => {
  const many = after(...Array.from({ length: MOST.steps + 3 }, (_, index) => add(`/${index}`)));
  expect(many.steps).toHaveLength(MOST.steps);
  const long = reduceDraft(many, { type: "caption", at: 0, caption: "x".repeat(MOST.caption + 9) });
  expect(long.steps[0]?.caption).toHaveLength(MOST.caption);
});
