import { expect, test } from "vitest";
import { earlyPart } from "./part.ts";

const Picture = () => null;

test("a part that is fetched at once is drawn as it is once it has come, and waited for before", async () => {
  const choose = earlyPart(async () => Picture);
  expect(choose()).not.toBe(Picture);
  await Promise.resolve();
  expect(choose()).toBe(Picture);
});

test("a part that never comes is waited for, and whoever draws it is told why", async () => {
  const choose = earlyPart(() => Promise.reject(new Error("away")));
  await Promise.resolve();
  expect(choose()).toBe(choose());
});
