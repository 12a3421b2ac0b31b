import { expect, test } from "vitest";
import { Installment } from "#contract/story.ts";
import { bySection } from "./by-section.ts";

const both = (text: string) => ({ en: text, fr: text });
const installment = (number: number, title: string | null, section: string | null) =>
  Installment.parse({
    id: `tale-${number}`,
    number,
    numbering: [],
    position: number * 1000,
    title: title && both(title),
    section: section && both(section),
    logline: null,
    released: null,
    runtimeMinutes: null,
  });

test("installments are gathered by section, and those beyond the horizon are counted alone", () => {
  const [one, two, three] = [
    installment(1, "One", "Part 1"),
    installment(2, "Two", "Part 1"),
    installment(3, "Three", "Part 2"),
  ];
  const beyond = [installment(4, null, null), installment(5, null, null)];
  expect(bySection([one, two, three, ...beyond])).toEqual({
    sections: [
      { section: both("Part 1"), installments: [one, two] },
      { section: both("Part 2"), installments: [three] },
    ],
    beyond: 2,
  });
});

test("a telling without sections is not gathered", () => {
  expect(bySection([installment(1, "One", null), installment(2, null, null)])).toBeNull();
  expect(bySection([])).toBeNull();
});
