import { expect, test } from "vitest";
import { CharacterId, CompanyId } from "#contract/words.ts";
import { lookingAt } from "../looking/looking.ts";
import { StoryId } from "#contract/words.ts";
import { castOf } from "./cast.ts";
import { storylinesOf } from "./chart.sample.ts";

const looking = lookingAt(StoryId.parse("tale"));
/** Twenty strands, of which the first eight are leads and mains; the last is in most scenes. */
const answer = storylinesOf([Array.from({ length: 20 }, (_, strand) => strand), [19, 18], [19]], 10);
const idsOf = (wanted: Partial<typeof looking>) =>
  [...castOf(answer, { ...looking, ...wanted })]
    .map((id) => Number(id.slice(1)))
    .toSorted((one, other) => one - other);

test("at first the leads are drawn, filled up by those with the most scenes", () => {
  expect(idsOf({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 18, 19]);
});

test("everyone is drawn when asked for, and whose card is open in any case", () => {
  expect(idsOf({ whole: true })).toHaveLength(20);
  expect(idsOf({ focus: { type: "character", id: CharacterId.parse("c15") } })).toContain(15);
});

test("chosen companies say whose strands are drawn", () => {
  const [first, ...others] = answer.characters;
  if (!first) throw new Error("There is somebody.");
  const ballet = CompanyId.parse("ballet");
  const inCompany = { ...answer, characters: [{ ...first, companies: [ballet] }, ...others] };
  expect([...castOf(inCompany, { ...looking, companies: [ballet] })]).toEqual(["c0"]);
});
