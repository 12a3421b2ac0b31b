import { expect, test } from "vitest";
import { countTies } from "./counts.ts";
import { familiesOf } from "./families-of.ts";

const counts = countTies([{ kind: "MEETS" }, { kind: "PARENT_OF" }]);

test("the legend names the families there is a tie of, in its own order", () => {
  expect(familiesOf(counts, { families: [], kinds: [] })).toEqual(["kinship", "presence"]);
});

test("a family that is chosen stays, whole or in part, also where nothing is of it any more", () => {
  expect(familiesOf(counts, { families: ["love"], kinds: ["FUNDS"] })).toEqual([
    "kinship",
    "love",
    "power",
    "presence",
  ]);
});
