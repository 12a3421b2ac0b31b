import { afterEach, expect, test, vi } from "vitest";
import { InstallmentId, StoryId } from "#contract/words.ts";
import { answerIn } from "./claim.ts";

const story = StoryId.parse("tale");
const [second, fourth] = [InstallmentId.parse("tale-e2"), InstallmentId.parse("tale-e4")];

const remembering = (answers: object) =>
  vi.stubGlobal("localStorage", { getItem: () => JSON.stringify(answers) });
const forbidden = () =>
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new Error("Not in a frame.");
    },
  });

afterEach(() => vi.unstubAllGlobals());

test("an address without a horizon shows the first installment, however far the reader has come", () => {
  remembering({ tale: { seen: "all" } });
  expect(answerIn(story, undefined, null)).toBeNull();
  expect(answerIn(story, undefined, fourth)).toBeNull();
});

test("where nothing is remembered, or nothing may be read, nothing is taken for seen", () => {
  remembering({});
  expect(answerIn(story, fourth, null)).toBeNull();
  forbidden();
  expect(answerIn(story, fourth, null)).toBeNull();
});

test("what the reader says in the frame counts where nothing is remembered, and never beyond what is", () => {
  remembering({});
  expect(answerIn(story, fourth, fourth)).toEqual({ seen: fourth });
  remembering({ tale: { seen: second } });
  expect(answerIn(story, fourth, fourth)).toEqual({ seen: second });
});
