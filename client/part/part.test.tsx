import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { earlyPart, PartMissing } from "./part.ts";

const Picture = ({ of }: { of: string }) => <p>{of}</p>;

test("a part that is fetched at once is drawn once it has come, and nothing before", async () => {
  const { Part, settled } = earlyPart(async () => Picture);
  expect(renderToString(<Part of="Ava" />)).toBe("");
  await settled;
  expect(renderToString(<Part of="Ava" />)).toBe("<p>Ava</p>");
});

test("whoever draws a part that cannot be fetched is told so", async () => {
  const { Part, settled } = earlyPart<{ of: string }>(() => Promise.reject(new Error("away")));
  await settled;
  expect(() => renderToString(<Part of="Ava" />)).toThrow(PartMissing);
});
