import { expect, test } from "vitest";
import { StoryId } from "#contract/words.ts";
import { levelsFor, parseWishes, wish, wishesOf } from "./wishes.ts";

const story = StoryId.parse("etoile");

test("wishes are read by story, and what cannot be read is no wish", () => {
  expect(parseWishes('{"etoile":{"levels":["ties"],"told":[{"about":"fate","id":"jack"}]}}')).toEqual({
    etoile: { levels: ["ties"], told: [{ about: "fate", id: "jack" }] },
  });
  expect(parseWishes('{"etoile":{"levels":["everything"]}}')).toEqual({ etoile: { levels: [], told: [] } });
  expect([null, "", "{", "7"].map(parseWishes)).toEqual([{}, {}, {}, {}]);
});

test("levels go along with what is asked of their story, and with nothing else", () => {
  wish(story, { levels: ["titles"], told: [] });
  expect([levelsFor({ story }), levelsFor({ story: "emma" }), levelsFor({})]).toEqual([
    ["titles"],
    undefined,
    undefined,
  ]);
  wish(story, { levels: [], told: [] });
  expect([levelsFor({ story }), wishesOf(story)]).toEqual([undefined, { levels: [], told: [] }]);
});
