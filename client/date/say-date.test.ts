import { expect, test } from "vitest";
import { sayDate } from "./say-date.ts";

test("a date is said as exactly as it is given", () => {
  expect(sayDate("2025", "en")).toBe("2025");
  expect(sayDate("2025-04", "fr")).toBe("avril 2025");
  expect(sayDate("2025-04-24", "en")).toBe("April 24, 2025");
  expect(sayDate("2025-04-24", "fr")).toBe("24 avril 2025");
});

test("what is no date stays as it is", () => {
  expect(sayDate("spring 2025", "en")).toBe("spring 2025");
  expect(sayDate("2025-13-77", "en")).toBe("2025-13-77");
});
