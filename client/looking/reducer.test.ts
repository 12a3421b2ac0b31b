import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId, CompanyId, InstallmentId, StoryId } from "#contract/words.ts";
import { anyLooking } from "./arbitrary-looking.ts";
import { ALL_HULLS } from "./hull.ts";
import { LensId } from "./lens.ts";
import { lookingAt } from "./looking.ts";
import { reduce, type Action } from "./reducer.ts";
import { isRefinement } from "./refinement.ts";

const opened = lookingAt(StoryId.parse("etoile"));
const jack = CharacterId.parse("jack");
const susu = CharacterId.parse("susu");
const after = (...actions: Action[]) => actions.reduce(reduce, opened);
const focusOn = (id: CharacterId): Action => ({ type: "focus", focus: { type: "character", id } });

test("the other order begins where all that is known has happened, and only it has a moment", () => {
  const moved = after({ type: "order", order: "happened" }, { type: "at", at: 2999 });
  expect(moved).toEqual({ ...opened, order: "happened", at: 2999 });
  expect(reduce(moved, { type: "order", order: "told" })).toEqual(opened);
  expect(after({ type: "at", at: 2999 })).toEqual(opened);
});

test("a card opens over the view that was there", () => {
  expect(after({ type: "view", view: "table" }, focusOn(jack))).toEqual({
    ...opened,
    view: "table",
    focus: { type: "character", id: "jack" },
  });
});

test("where a recap begins is forgotten with another view", () => {
  const recap = after({ type: "view", view: "catch-up" }, { type: "since", since: "beginning" });
  expect(recap).toEqual({ ...opened, view: "catch-up", since: "beginning" });
  expect(reduce(recap, { type: "view", view: "network" })).toEqual(opened);
});

test("moments are compared in the picture and the table, and the comparison is put away after what lies on top of it", () => {
  const [second, third] = ["e02", "e03"].map((id) => InstallmentId.parse(id));
  if (!second || !third) throw new Error("There are two.");
  const compared = after(
    { type: "view", view: "catch-up" },
    { type: "since", since: "beginning" },
    { type: "compare", with: third },
    { type: "compareRather", with: second },
  );
  expect(compared).toEqual({ ...opened, compare: "e02" });
  const read = reduce(compared, focusOn(jack));
  expect(reduce(read, { type: "close" })).toEqual(compared);
  expect(reduce(compared, { type: "close" })).toEqual(opened);
  const table = reduce(compared, { type: "view", view: "table" });
  expect(table).toEqual({ ...opened, view: "table", compare: "e02" });
  expect(reduce(table, { type: "compare", with: third })).toEqual({ ...table, compare: "e03" });
  expect(reduce(table, { type: "view", view: "matrix" })).toEqual({ ...opened, view: "matrix" });
  expect(reduce(read, { type: "connect", from: jack }).compare).toBeNull();
});

test("one sees through somebody's eyes in every view, until one wants one's own back", () => {
  const seeing = after({ type: "seeAs", character: jack }, { type: "view", view: "table" });
  expect(seeing).toEqual({ ...opened, view: "table", asSeenBy: jack });
  expect(reduce(seeing, { type: "seeAs", character: null }).asSeenBy).toBeNull();
});

test("an installment is read in the view of installments", () => {
  const id = InstallmentId.parse("e01");
  expect(after({ type: "focus", focus: { type: "installment", id } })).toEqual({
    ...opened,
    view: "installments",
    focus: { type: "installment", id: "e01" },
  });
});

test("while a second character is awaited, the one chosen is it", () => {
  expect(after(focusOn(jack), { type: "connect", from: jack }, focusOn(susu))).toEqual({
    ...opened,
    connection: { from: "jack", to: "susu", third: null, without: [], chain: 0 },
  });
});

test("nobody is connected to themselves", () => {
  expect(after({ type: "connect", from: jack, to: jack })).toEqual({
    ...opened,
    connection: { from: "jack", to: null, third: null, without: [], chain: 0 },
  });
});

test("closing puts away the card first, then the connection beneath it", () => {
  const both = after({ type: "connect", from: jack, to: susu }, focusOn(jack));
  const once = reduce(both, { type: "close" });
  expect(once).toEqual({
    ...opened,
    connection: { from: "jack", to: "susu", third: null, without: [], chain: 0 },
  });
  expect(reduce(once, { type: "close" })).toEqual(opened);
});

test("another chain is lit without touching the two it joins", () => {
  expect(after({ type: "connect", from: jack, to: susu }, { type: "chain", chain: 3 }).connection).toEqual({
    from: "jack",
    to: "susu",
    third: null,
    without: [],
    chain: 3,
  });
  expect(after({ type: "chain", chain: 3 })).toEqual(opened);
});

test("leaving somebody out begins with the first chain again, and nobody who is asked about is left out", () => {
  const ava = CharacterId.parse("ava");
  const asked = after({ type: "connect", from: jack, to: susu, third: ava }, { type: "chain", chain: 2 });
  const left = reduce(asked, { type: "without", without: [ava, CharacterId.parse("gael")] });
  expect(left.connection).toEqual({ from: "jack", to: "susu", third: "ava", without: ["gael"], chain: 0 });
});

test("two companies are asked about instead of characters, and put away like these", () => {
  const [opera, ballet] = ["opera", "ballet"].map((id) => CompanyId.parse(id));
  if (!opera || !ballet) throw new Error("There are two.");
  const asked = after({ type: "connect", from: jack, to: susu }, { type: "across", from: opera, to: ballet });
  expect(asked).toEqual({ ...opened, across: { from: "opera", to: "ballet" } });
  expect(reduce(asked, { type: "connect", from: jack }).across).toBeNull();
  expect(reduce(asked, { type: "close" })).toEqual(opened);
  expect(after({ type: "across", from: opera, to: opera }).across).toEqual({ from: "opera", to: null });
});

test("those brought in are kept once each, and go with the leads", () => {
  const brought = after({ type: "bring", characters: [jack, susu] }, { type: "bring", characters: [susu] });
  expect(brought.brought).toEqual(["jack", "susu"]);
  expect(reduce({ ...brought, whole: true }, { type: "showLeads" })).toEqual(opened);
});

test("clearing the filters clears them all and nothing else", () => {
  const filtered = after(
    { type: "toggleFamily", family: "love" },
    { type: "toggleKind", kind: "FUNDS" },
    { type: "toggleCompany", company: CompanyId.parse("opera") },
    { type: "showAll" },
  );
  expect(reduce(filtered, { type: "clearFilters" })).toEqual({ ...opened, whole: true });
});

test("lenses are put on and off, and neither another view nor a comparison takes them off", () => {
  const [love, work] = [LensId.parse("love"), LensId.parse("work")];
  const worn = after(
    { type: "toggleLens", lens: love },
    { type: "view", view: "table" },
    { type: "compare", with: InstallmentId.parse("e01") },
    { type: "clearFilters" },
  );
  expect(worn.lenses).toEqual(["love"]);
  expect(reduce(worn, { type: "changeLens", lens: love, into: work }).lenses).toEqual(["work"]);
  expect(reduce(worn, { type: "clearLenses" }).lenses).toEqual([]);
});

test("hulls are chosen together", () => {
  expect(after({ type: "hulls", hulls: [ALL_HULLS] }, { type: "view", view: "table" }).hulls).toEqual([
    "all",
  ]);
});

test("another story opens as if it were the first", () => {
  fc.assert(
    fc.property(anyLooking, (looking) => {
      expect(reduce(looking, { type: "story", story: opened.story })).toEqual(opened);
    }),
  );
});

test("what opens or closes is a step to go back from, what narrows is not", () => {
  expect([
    isRefinement(focusOn(jack)),
    isRefinement({ type: "close" }),
    isRefinement({ type: "toggleFamily", family: "art" }),
    isRefinement({ type: "bring", characters: [] }),
    isRefinement({ type: "compare", with: InstallmentId.parse("e01") }),
    isRefinement({ type: "compareRather", with: InstallmentId.parse("e01") }),
  ]).toEqual([false, false, true, true, false, true]);
});
