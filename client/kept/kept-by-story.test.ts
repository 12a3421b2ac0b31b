import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { StoryId } from "#contract/words.ts";
import { keptByStory } from "./kept-by-story.ts";

const [tale, emma] = [StoryId.parse("tale"), StoryId.parse("emma")];
const counts = () => keptByStory("test.counts", z.int(), 0);

afterEach(() => vi.unstubAllGlobals());

function stubStorage(text: string | null): { text: string | null } {
  const held = { text };
  vi.stubGlobal("localStorage", {
    getItem: () => held.text,
    setItem: (_: string, written: string) => void (held.text = written),
  });
  return held;
}

test("each story keeps its own, and what another window writes is seen", () => {
  const held = stubStorage('{"emma":7}');
  const kept = counts();
  kept.keep(tale, 3);
  expect([kept.of(tale), kept.of(emma), held.text]).toEqual([3, 7, '{"emma":7,"tale":3}']);
  held.text = '{"emma":8}';
  expect([kept.of(tale), kept.of(emma)]).toEqual([0, 8]);
});

test("where nothing can be remembered it lasts as long as the page", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  });
  const kept = counts();
  kept.keep(tale, 3);
  expect([kept.of(tale), kept.of(emma)]).toEqual([3, 0]);
});

test("nonsense counts as nothing", () => {
  expect([null, "", "{", "7", '{"tale":"three"}'].map(counts().parse)).toEqual([{}, {}, {}, {}, {}]);
});
