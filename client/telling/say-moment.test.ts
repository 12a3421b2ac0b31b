import { expect, test } from "vitest";
import { sayMoment } from "./say-moment.ts";

test("a position is said short and long in both languages", () => {
  expect(sayMoment("short", 4007, "episode", "en")).toBe("E4");
  expect(sayMoment("short", 4007, "chapter", "fr")).toBe("Ch. 4");
  expect(sayMoment("long", 4007, "episode", "en")).toBe("episode 4, scene 7");
  expect(sayMoment("long", 4999, "episode", "fr")).toBe("épisode 4");
  expect(sayMoment("long", 0, "act", "fr")).toBe("avant l’histoire");
});

test("every way of saying has words for before the story", () => {
  const ways = ["short", "long", "since", "until", "told", "heading"] as const;
  expect(ways.map((way) => sayMoment(way, 0, "episode", "en"))).toEqual([
    "before",
    "before the story",
    "since before the story",
    "over before the story",
    "told before the story",
    "Before the story",
  ]);
});

test("French puts the article where it belongs", () => {
  expect(sayMoment("until", 5999, "episode", "fr")).toBe("jusqu’à l’épisode 5");
  expect(sayMoment("until", 5999, "chapter", "fr")).toBe("jusqu’au chapitre 5");
  expect(sayMoment("since", 2000, "act", "fr")).toBe("depuis l’acte 2");
  expect(sayMoment("told", 3002, "episode", "fr")).toBe("raconté dans l’épisode 3, scène 2");
});
