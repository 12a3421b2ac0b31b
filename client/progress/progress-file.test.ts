import fc from "fast-check";
import { expect, test } from "vitest";
import { InstallmentId, StoryId } from "#contract/words.ts";
import { anyLens } from "../looking/arbitrary-looking.ts";
import { readProgress, writeProgress, type Progress } from "./progress-file.ts";

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const anyPoint = fc.record({ x: fc.integer(), y: fc.integer() });
const anySeen = fc.oneof(
  fc.constant(null),
  fc.constant("all" as const),
  anyId.map((id) => InstallmentId.parse(id)),
);
const anyProgress: fc.Arbitrary<Progress> = fc.dictionary(
  anyId.map((id) => StoryId.parse(id)),
  fc.record(
    {
      answer: fc.record({ seen: anySeen }),
      places: fc.dictionary(anyId, anyPoint),
      lenses: fc.array(fc.record({ name: fc.constantFrom("Jack’s", "Money"), lens: anyLens }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ["answer"] },
  ),
);

test("what is saved is loaded as it was", () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(writeProgress(progress))).toEqual({ progress: { ...progress }, problem: null });
    }),
  );
});

test("when somebody was last here is not written down for others", () => {
  const story = StoryId.parse("etoile");
  const text = writeProgress({ [story]: { answer: { seen: "all", visited: 1_700_000_000_000 } } });
  expect([text.includes("visited"), readProgress(text).progress]).toEqual([
    false,
    { etoile: { answer: { seen: "all" } } },
  ]);
});

test("a file of something else, of a later version or a damaged one is told apart, and no text breaks the reading", () => {
  const opening = '"format":"ensemble-progress"';
  expect(
    [
      "",
      "not json",
      '{"stories":{}}',
      `{${opening},"version":2,"stories":{}}`,
      `{${opening},"version":1}`,
      `{${opening},"version":1,"stories":{"etoile":{"answer":{"seen":"Episode 4"}}}}`,
      `{${opening},"version":1,"stories":{"Étoile":{"answer":{"seen":"all"}}}}`,
      " ".repeat(1_000_001),
    ].map((text) => readProgress(text).problem),
  ).toEqual(["other", "other", "other", "newer", "damaged", "damaged", "damaged", "other"]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readProgress(text).problem).toBe("other");
    }),
  );
});
