import { expect, test } from "vitest";
import { Installment } from "#contract/story.ts";
import { chartWith } from "./chart.sample.ts";
import { spansOf } from "./headings.ts";

const installments = (section: (number: number) => string | null) =>
  [1, 2, 3, 4].map((number) => {
    const name = section(number);
    return Installment.parse({
      id: `i${number}`,
      number,
      numbering: [],
      position: number * 1000,
      title: null,
      section: name === null ? null : { en: name, fr: name },
      logline: null,
      released: null,
      runtimeMinutes: null,
    });
  });
const rangesOf = (scenes: number, perInstallment: number, section: (number: number) => string | null) => {
  const chart = chartWith(
    Array.from({ length: scenes }, () => [0]),
    perInstallment,
  );
  return spansOf(chart, installments(section)).map(({ first, last, section: name }) => [
    first,
    last,
    name?.en,
  ]);
};

test("scenes are headed by their installment", () => {
  expect(rangesOf(10, 5, () => "Part 1")).toEqual([
    [0, 4, undefined],
    [5, 9, undefined],
  ]);
});

test("where an installment is a scene the sections of the telling head them", () => {
  expect(rangesOf(4, 1, (number) => (number < 4 ? "Book 1" : "Book 2"))).toEqual([
    [0, 2, "Book 1"],
    [3, 3, "Book 2"],
  ]);
  expect(rangesOf(2, 1, () => null)).toEqual([
    [0, 0, undefined],
    [1, 1, undefined],
  ]);
});
