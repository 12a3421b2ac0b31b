import { expect, test } from "vitest";
import { SourceRef } from "#contract/source.ts";
import { publishersOf } from "./publishers.ts";

const from = (...publishers: string[]) =>
  publishers.map((publisher) =>
    SourceRef.parse({ id: null, publisher, title: null, url: null, published: null }),
  );

test("those who said most are named first, then in the order of the alphabet", () => {
  expect(publishersOf(from("B", "C", "A", "C"))).toEqual({ named: ["C", "A", "B"], more: 0 });
});

test("of many a few are named, and the others counted", () => {
  const { named, more } = publishersOf(from(..."ABCDEFGHIJK"));
  expect([named.join(""), more]).toEqual(["ABCDEFGH", 3]);
});
