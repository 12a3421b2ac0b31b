import { expect, test } from "vitest";
import { InstallmentId } from "#contract/words.ts";
import { comeSoFar } from "./come-so-far.ts";

const id = (number: number) => InstallmentId.parse(`tale-${number}`);
const installments = [1, 2, 3, 4].map((number) => ({ id: id(number), number, numbering: [1, number] }));
const tale = { installments: 4 };

test("somebody who was never asked is told from somebody who has not begun, and both from the rest", () => {
  expect(comeSoFar(tale, null, installments)).toEqual({ state: "never", part: 0 });
  expect(comeSoFar(tale, { seen: null }, installments)).toEqual({ state: "begun", part: 0 });
  expect(comeSoFar(tale, { seen: id(3) }, installments)).toEqual({
    state: "through",
    part: 0.75,
    number: "1.3",
  });
});

test("the last installment is the end, and so is everything there will ever be", () => {
  expect(comeSoFar(tale, { seen: id(4) }, installments)).toEqual({ state: "all", part: 1 });
  expect(comeSoFar(tale, { seen: "all" }, undefined)).toEqual({ state: "all", part: 1 });
});

test("nothing is said while the installments are not known, and an installment that is gone counts for nothing", () => {
  expect(comeSoFar(tale, { seen: id(3) }, undefined)).toBeNull();
  expect(comeSoFar(tale, { seen: id(9) }, installments)).toEqual({ state: "begun", part: 0 });
});
