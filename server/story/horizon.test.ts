import { expect, test } from "vitest";
import { InstallmentId, StoryId } from "#contract/words.ts";
import { ApiFailure } from "../http/failures.ts";
import { horizonOf } from "./horizon.ts";

const installments = ["tale-1", "tale-2", "tale-3"].map((id) => InstallmentId.parse(id));
const edition = { story: StoryId.parse("tale"), version: "1", installments };

test("without a word on it the horizon is the first installment", () => {
  expect(horizonOf(edition, undefined)).toEqual({ number: 1, through: 1999 });
});

test("the whole story has to be asked for by name", () => {
  expect(horizonOf(edition, "all")).toEqual({ number: 3, through: 3999 });
});

test("an installment is seen to its end", () => {
  expect(horizonOf(edition, InstallmentId.parse("tale-2"))).toEqual({ number: 2, through: 2999 });
});

test("an installment of another story is refused, with those that would do", () => {
  const ask = () => horizonOf(edition, InstallmentId.parse("other-1"));
  expect(ask).toThrow(ApiFailure);
  expect(ask).toThrow(
    expect.objectContaining({ details: { parameter: "through", allowed: ["all", ...installments] } }),
  );
});
