import { expect, test } from "vitest";
import { CharacterId, TieId } from "#contract/words.ts";
import { change } from "../news/news.sample.ts";
import { sortedNews } from "./sorted-news.ts";

const signs = {
  characters: new Map([[CharacterId.parse("new"), "added" as const]]),
  ties: new Map([[TieId.parse("instead"), "changed" as const]]),
};
const news = (type: Parameters<typeof change>[0]["type"], id: string, character = "old") =>
  change({ type, id, position: 2001, characters: [character] });

test("news stands under the sign that the picture shows, in the order of the telling", () => {
  const scene = news("sceneShown", "scene");
  const tie = news("tieAdded", "tie");
  const instead = news("tieAdded", "instead");
  const over = news("tieEnded", "over");
  const left = news("membershipEnded", "left");
  const joined = news("membershipAdded", "joined");
  const named = news("nameTold", "named");
  expect(sortedNews([over, scene, tie, named, instead, left, joined], signs)).toEqual([
    { sign: "added", changes: [tie] },
    { sign: "gone", changes: [over, left] },
    { sign: "changed", changes: [named, instead, joined] },
  ]);
});

test("of somebody new it is told that they are met and where they belong, not what they are called since", () => {
  const met = news("characterMet", "met", "new");
  const joined = news("membershipAdded", "joined", "new");
  expect(sortedNews([met, news("nameTold", "named", "new"), joined], signs)).toEqual([
    { sign: "added", changes: [met, joined] },
  ]);
});
