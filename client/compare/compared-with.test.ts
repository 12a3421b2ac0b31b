import fc from "fast-check";
import { expect, test } from "vitest";
import { Installment } from "#contract/story.ts";
import { InstallmentId } from "#contract/words.ts";
import { comparedWith } from "./compared-with.ts";

const installments = [1, 2, 3, 4].map((number) =>
  Installment.parse({
    id: `e0${number}`,
    number,
    numbering: [],
    position: number * 1000,
    title: null,
    section: null,
    logline: null,
    released: null,
    runtimeMinutes: null,
  }),
);
const id = (number: number) => InstallmentId.parse(`e0${number}`);
const numberOf = (asked: number, number: number) =>
  comparedWith(id(asked), installments, number)?.number ?? null;

test("what is asked for is compared where it lies before the horizon, else the last that does", () => {
  expect([numberOf(1, 4), numberOf(3, 4), numberOf(4, 4), numberOf(4, 2), numberOf(9, 3)]).toEqual([
    1, 3, 3, 1, 2,
  ]);
});

test("with the first installment nothing can be compared, and where nothing is asked nothing is", () => {
  expect([numberOf(1, 1), comparedWith(null, installments, 4)]).toEqual([null, null]);
});

test("nothing past the horizon is ever compared, whatever a link says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), (asked, number) => {
      expect(numberOf(asked, number) ?? 0).toBeLessThan(number);
    }),
  );
});
