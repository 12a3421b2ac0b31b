import { expect, test } from "vitest";
import type { Telling } from "#contract/story.ts";
import { sayMoment, type Saying } from "./say-moment.ts";

const straight = (telling: Telling): Saying => ({ telling, called: String });

test("a position is said short and long in both languages", () => {
  expect(sayMoment("short", 4007, straight("episode"), "en")).toBe("E4");
  expect(sayMoment("short", 4007, straight("chapter"), "fr")).toBe("Ch. 4");
  expect(sayMoment("long", 4007, straight("episode"), "en")).toBe("episode 4, scene 7");
  expect(sayMoment("long", 4999, straight("episode"), "fr")).toBe("épisode 4");
  expect(sayMoment("long", 0, straight("act"), "fr")).toBe("avant l’histoire");
});

test("every way of saying has words for before the story", () => {
  const ways = ["short", "long", "since", "until", "told", "heading"] as const;
  expect(ways.map((way) => sayMoment(way, 0, straight("episode"), "en"))).toEqual([
    "before",
    "before the story",
    "since before the story",
    "over before the story",
    "told before the story",
    "Before the story",
  ]);
});

test("French puts the article where it belongs", () => {
  expect(sayMoment("until", 5999, straight("episode"), "fr")).toBe("jusqu’à l’épisode 5");
  expect(sayMoment("until", 5999, straight("chapter"), "fr")).toBe("jusqu’au chapitre 5");
  expect(sayMoment("since", 2000, straight("act"), "fr")).toBe("depuis l’acte 2");
  expect(sayMoment("told", 3002, straight("episode"), "fr")).toBe("raconté dans l’épisode 3, scène 2");
});

test("an installment is called as the telling counts it", () => {
  const novel: Saying = { telling: "chapter", called: (number) => `2.3.${number}` };
  expect(sayMoment("long", 4999, novel, "en")).toBe("chapter 2.3.4");
  expect(sayMoment("until", 4007, novel, "fr")).toBe("jusqu’au chapitre 2.3.4");
});
