import { expect, test } from "vitest";
import { change, character } from "./news.sample.ts";
import { newsAbout } from "./news-about.ts";

const { id } = character("ava");

test("of somebody's news only what is told after the position is told, of scenes those that mattered", () => {
  const early = change({ type: "nameTold", position: 1999, characters: ["ava"] });
  const others = change({ type: "characterMet", position: 2001, characters: ["ben"] });
  const tie = change({ type: "tieAdded", position: 2002, characters: ["ben", "ava"] });
  const slight = change({ type: "sceneShown", position: 2003, characters: ["ava"], weight: 1 });
  const great = change({ type: "sceneShown", position: 2004, characters: ["ava"], weight: 3 });
  expect(newsAbout(id, [early, others, tie, slight, great], 1999)).toEqual([tie, great]);
});
