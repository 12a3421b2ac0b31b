import { expect, test } from "vitest";
import { formatMessage } from "./message.ts";

const ties = "{count, plural, =0 {no ties} one {one tie} other {# ties}}";

test("plurals follow the language", () => {
  expect([0, 1, 2].map((count) => formatMessage(ties, "en", { count }))).toEqual([
    "no ties",
    "one tie",
    "2 ties",
  ]);
  const french = "{count, plural, one {# lien} other {# liens}}";
  expect([0, 1, 2].map((count) => formatMessage(french, "fr", { count }))).toEqual([
    "0 lien",
    "1 lien",
    "2 liens",
  ]);
});

test("an apostrophe and a sign of the page are themselves", () => {
  expect(formatMessage("L’acte de <{name}>", "fr", { name: "d'Arc" })).toBe("L’acte de <d'Arc>");
});

test("a message without values is its own text, but for what stands between apostrophes", () => {
  expect(formatMessage("Through # episodes <b>", "en")).toBe("Through # episodes <b>");
  expect(formatMessage("'{'braces'}' and '' an apostrophe", "en")).toBe("{braces} and ' an apostrophe");
});
