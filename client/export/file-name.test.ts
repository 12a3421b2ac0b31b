import { expect, test } from "vitest";
import { StoryId } from "#contract/words.ts";
import { fileName } from "./file-name.ts";

const story = StoryId.parse("etoile");

test("a file is named by its story, its horizon and its moment", () => {
  const named = (position: number, moment: number | null) =>
    fileName({ story, telling: "episode", position, moment }, "svg");
  expect(named(4_999, null)).toBe("etoile-through-episode-4.svg");
  expect(named(4_003, null)).toBe("etoile-through-episode-4-scene-3.svg");
  expect(named(4_999, 2_007)).toBe("etoile-through-episode-4-in-episode-2-scene-7.svg");
  expect(named(4_999, 0)).toBe("etoile-through-episode-4-before-the-story.svg");
  expect(fileName({ story, telling: "chapter", position: 1_999, moment: null }, "a3.pdf")).toBe(
    "etoile-through-chapter-1.a3.pdf",
  );
});
