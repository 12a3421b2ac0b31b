import { expect, test } from "vitest";
import { InstallmentId } from "#contract/words.ts";
import { beforeHorizon, toldFrom } from "./since.ts";

const id = (number: number) => InstallmentId.parse(`tale-e0${number}`);
const installments = [1, 2, 3, 4, 5].map((number) => ({ id: id(number), number }));

test("changes can be told from any installment before the horizon, the latest first", () => {
  expect(beforeHorizon(installments, 4).map(({ number }) => number)).toEqual([3, 2, 1]);
});

test("unless asked otherwise, they are told from the installment before the horizon", () => {
  expect([toldFrom(null, installments, 4), toldFrom(id(2), installments, 4)]).toEqual([id(3), id(2)]);
});

test("from the beginning, or at the first installment, they are told from nowhere", () => {
  expect([toldFrom("beginning", installments, 4), toldFrom(null, installments, 1)]).toEqual([null, null]);
});

test("an installment at the horizon, past it or of another story counts for nothing", () => {
  const strange = InstallmentId.parse("other-e02");
  expect([id(4), id(5), strange].map((since) => toldFrom(since, installments, 4))).toEqual([
    id(3),
    id(3),
    id(3),
  ]);
});
