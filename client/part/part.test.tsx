import { Suspense } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { earlyPart, part, PartMissing } from "./part.ts";

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

test("a part that was fetched ahead is drawn at once", async () => {
  const Card = part(async () => Picture);
  const waiting = (
    <Suspense fallback="…">
      <Card of="Ava" />
    </Suspense>
  );
  expect(renderToString(waiting)).not.toContain("Ava");
  await Card.ahead();
  expect(renderToString(<Card of="Ava" />)).toBe("<p>Ava</p>");
});

test("a part that could not be fetched ahead is fetched again when it is drawn", async () => {
  let isAway = true;
  const Card = part(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve(Picture)));
  await Card.ahead();
  isAway = false;
  await Card.ahead();
  expect(renderToString(<Card of="Ava" />)).toBe("<p>Ava</p>");
});
