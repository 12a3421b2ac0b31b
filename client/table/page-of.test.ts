import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf, ROWS_A_PAGE } from "./page-of.ts";

test("a page says where it stands", () => {
  const all = Array.from({ length: ROWS_A_PAGE + 2 }, (_, at) => at);
  expect(pageOf(all, 1)).toEqual({
    at: 1,
    items: [ROWS_A_PAGE, ROWS_A_PAGE + 1],
    first: ROWS_A_PAGE + 1,
    last: ROWS_A_PAGE + 2,
    count: ROWS_A_PAGE + 2,
    pages: 2,
  });
});

test("an empty list has one empty page", () => {
  expect(pageOf([], 3)).toEqual({ at: 0, items: [], first: 0, last: 0, count: 0, pages: 1 });
});

test("the pages together are the whole list, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 180 }), (all) => {
      const { pages } = pageOf(all, 0);
      const together = Array.from({ length: pages }, (_, at) => pageOf(all, at).items).flat();
      expect(together).toEqual(all);
    }),
  );
});
