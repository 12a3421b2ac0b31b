import { expect, test } from "vitest";
import { saidNumber } from "./said-number.ts";

test("an installment is called by its number where the telling counts straight through", () => {
  expect(saidNumber({ number: 4, numbering: [] })).toBe("4");
});

test("where the telling counts in parts and books, it is called as it counts itself", () => {
  expect(saidNumber({ number: 57, numbering: [2, 3, 2] })).toBe("2.3.2");
});
