import fc from "fast-check";
import { expect, test } from "vitest";
import { Position } from "#contract/telling.ts";
import { InstallmentId, SceneId } from "#contract/words.ts";
import { holding, holdingBound, isPlain, numberSeen, numberShown } from "./horizon.ts";
import { Seen, type Through } from "./through.ts";

const id = (number: number) => InstallmentId.parse(`tale-e0${number}`);
const installments = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ id: id(number), number }));
const anySeen = fc.oneof(fc.constant("all" as const), fc.integer({ min: 1, max: 8 }).map(id));
const strange = Seen.parse("another-e02");
const rank = (seen: Through) => numberSeen(seen, installments) ?? Number.NaN;

test("a link at a lower horizon is opened there, one at a higher at the reader's own", () => {
  expect(holding({ seen: id(6) }, id(4), installments)).toBe(id(4));
  expect(holding({ seen: id(4) }, id(6), installments)).toBe(id(4));
  expect(holding({ seen: "all" }, id(6), installments)).toBe(id(6));
  expect(holding({ seen: id(6) }, "all", installments)).toBe(id(6));
});

test("until somebody has answered, and for who would not say, the first installment holds", () => {
  expect(holding(null, id(4), installments)).toBeUndefined();
  expect(holding(null, "all", installments)).toBeUndefined();
  expect(holding({ seen: null }, id(4), installments)).toBeUndefined();
});

test("a link to an installment that is not there counts for nothing", () => {
  expect(holding({ seen: id(3) }, strange, installments)).toBe(id(3));
});

test("a scene that the reader has seen can be looked back at, and no other", () => {
  const scene = { id: SceneId.parse("tale-e03-s04"), position: 3004 };
  expect([
    holding({ seen: id(6) }, scene.id, installments, scene),
    holding({ seen: id(3) }, scene.id, installments, scene),
    holding({ seen: id(2) }, scene.id, installments, scene),
    holding({ seen: id(2) }, scene.id, installments, null),
    holding(null, scene.id, installments, scene),
    holding({ seen: null }, scene.id, installments, { ...scene, position: 1004 }),
  ]).toEqual([scene.id, scene.id, id(2), id(2), undefined, scene.id]);
});

test("whatever a link says, never more than the reader's own is shown", () => {
  fc.assert(
    fc.property(anySeen, fc.option(anySeen, { nil: undefined }), (seen, linked) => {
      expect(rank(holding({ seen }, linked, installments))).toBeLessThanOrEqual(rank(seen));
    }),
  );
});

test("only a link at another horizon than the reader's own needs the installments to be known", () => {
  expect([
    isPlain(null, id(4)),
    isPlain({ seen: null }, id(4)),
    isPlain({ seen: id(2) }, undefined),
    isPlain({ seen: id(2) }, id(2)),
    isPlain({ seen: id(2) }, id(1)),
  ]).toEqual([true, false, true, true, false]);
});

test("where the address binds, nothing is shown beyond it, nor beyond the reader, and nonsense shows the first", () => {
  const all = { seen: "all" as const };
  expect(holdingBound({ answer: all, linked: undefined, installments })).toBeUndefined();
  expect(holdingBound({ answer: all, linked: undefined, installments, otherwise: id(3) })).toBeUndefined();
  expect(holdingBound({ answer: all, linked: strange, installments })).toBeUndefined();
  expect(holdingBound({ answer: null, linked: id(4), installments })).toBeUndefined();
  fc.assert(
    fc.property(fc.record({ seen: anySeen }), anySeen, (answer, linked) => {
      const held = rank(holdingBound({ answer, linked, installments, otherwise: id(8) }));
      expect(held).toBe(Math.min(rank(answer.seen), rank(linked)));
    }),
  );
});

test("an address of a scene that is not seen yet shows what the reader says to have seen, if they say so", () => {
  const linked = SceneId.parse("tale-e05-s02");
  const answer = { seen: id(3) };
  expect(holdingBound({ answer, linked, installments })).toBeUndefined();
  expect(holdingBound({ answer, linked, installments, otherwise: id(3) })).toBe(id(3));
  const scene = { id: linked, position: Position.parse(2002) };
  expect(holdingBound({ answer, linked, installments, scene, otherwise: id(3) })).toBe(linked);
});

test("the plain cases are the same with and without the installments", () => {
  fc.assert(
    fc.property(
      fc.option(fc.record({ seen: fc.option(anySeen, { nil: null }) }), { nil: null }),
      fc.option(anySeen, { nil: undefined }),
      (answer, linked) => {
        fc.pre(isPlain(answer, linked));
        expect(holding(answer, linked, [])).toEqual(holding(answer, linked, installments));
      },
    ),
  );
});

test("the number shown is at least one and at most as many as there are", () => {
  expect([
    numberShown(undefined, installments),
    numberShown(id(5), installments),
    numberShown("all", installments),
    numberShown(strange, installments),
    numberShown("all", []),
  ]).toEqual([1, 5, 8, 1, 1]);
});
