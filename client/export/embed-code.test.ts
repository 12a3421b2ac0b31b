import { expect, test } from "vitest";
import { CharacterId, InstallmentId, StoryId } from "#contract/words.ts";
import { lookingAt } from "../looking/looking.ts";
import { embedAddress, embedCode } from "./embed-code.ts";

test("a frame shows the network as it is looked at, whatever view it is asked for from, and compares nothing", () => {
  const through = InstallmentId.parse("tale-e4");
  const looking = {
    ...lookingAt(StoryId.parse("tale")),
    view: "table" as const,
    focus: { type: "character" as const, id: CharacterId.parse("tale-ada") },
    compare: InstallmentId.parse("tale-e2"),
  };
  expect(embedAddress(looking, through)).toBe("/embed/tale?through=tale-e4&character=tale-ada");
});

test("what goes into the page is one element, whatever the story is called", () => {
  const code = embedCode("https://example.org/embed/tale?a=1&b=2", 'Say "<b>" & more');
  expect(code).toBe(
    '<iframe src="https://example.org/embed/tale?a=1&amp;b=2" title="Say &quot;&lt;b>&quot; &amp; more" ' +
      'width="100%" height="600" loading="lazy" style="border: 0"></iframe>',
  );
});
