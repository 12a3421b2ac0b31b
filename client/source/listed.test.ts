import { expect, test } from "vitest";
import { SourceRef } from "#contract/source.ts";
import { listed } from "./listed.ts";

const source = (id: string | null, publisher: string, title: string | null) =>
  SourceRef.parse({ id, publisher, title, url: null, published: null });

test("sources whose title is hidden come last and once a publisher", () => {
  const open = source("one", "Daily", "On dancing");
  const hidden = source(null, "Weekly", null);
  expect(listed([hidden, open, source(null, "Weekly", null)])).toEqual([open, hidden]);
});
