import { expect, test } from "vitest";
import { momentOf } from "./moment.ts";

test("what began before the first installment is before the story", () => {
  expect(momentOf(0)).toEqual({ at: "before" });
});

test("an installment's first and last positions name the installment alone", () => {
  expect(momentOf(4000)).toEqual({ at: "installment", number: 4 });
  expect(momentOf(4999)).toEqual({ at: "installment", number: 4 });
});

test("a position between them names a scene", () => {
  expect(momentOf(4007)).toEqual({ at: "scene", number: 4, scene: 7 });
});
