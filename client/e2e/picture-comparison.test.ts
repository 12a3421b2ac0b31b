import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { compared } from "./compared.ts";
import { dialogOf, openExport, readSvg, saved } from "./exported.ts";
import { setUpJourneys } from "./journeys.ts";

const journeys = setUpJourneys();

/**
 * How far the exported picture may be from the one on the screen, see distanceOf, and how far one at least is that
 * lacks its strands or names or has its discs aside. Measured: 0.10, where little is drawn 0.16, and 0.30 to 0.45.
 */
const TOLERANCE = 0.2;
const WRONG = 0.25;

/** Saves what is on show as SVG, and leaves the picture alone again. */
async function exported(page: Page): Promise<string> {
  // Lenses, folds and panels come when they have been fetched, and the camera moves for them.
  await page.waitForLoadState("networkidle");
  await openExport(page);
  const { file } = await saved(page, "SVG");
  await dialogOf(page).getByRole("button", { name: "Close" }).click();
  await page.mouse.move(2, 2);
  return file.toString("utf8");
}

test("the exported picture looks like the one on the screen, and another one does not", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const svg = await exported(page);
  expect(await compared(page, svg)).toBeLessThan(TOLERANCE);
  const wrong = {
    strands: svg.replaceAll(/<path [^>]*Q[^>]*>/g, ""),
    discs: svg.replaceAll(/<circle /g, '<circle transform="translate(9 0)" '),
    names: svg.replaceAll(/<text [^>]*paint-order[^>]*>.*?<\/text>/g, ""),
  };
  for (const [what, picture] of Object.entries(wrong))
    expect([what, (await compared(page, picture)) > WRONG]).toEqual([what, true]);
});

const SHOWN = {
  hulls: "/etoile?through=all&hulls=all",
  folds: "/etoile?through=all&folded=etoile-le-ballet-national",
  lenses: "/etoile?through=all&lenses=work,conflict",
  filters: "/etoile?through=all&families=conflict&kinds=EMPLOYS",
  comparison: "/etoile?through=all&compare=etoile-e04",
  chain: "/etoile?through=all&from=etoile-jack&to=etoile-mishi",
  "all at once":
    "/etoile?through=etoile-e06&folded=etoile-le-ballet-national&hulls=all&lenses=work&families=work",
};

test.each(Object.entries(SHOWN))(
  "what is on show is in the file as it is on the screen: %s",
  async (_, address) => {
    const page = await journeys.open(address, { seen: "all" });
    expect(await compared(page, await exported(page))).toBeLessThan(TOLERANCE);
  },
);

test("hulls are missed where they are left out of the file", async () => {
  const page = await journeys.open(SHOWN.hulls, { seen: "all" });
  const svg = await exported(page);
  const bare = svg.replaceAll(/<path [^>]*Z"[^>]*(?:opacity="0.09"|stroke-width="2")[^>]*>/g, "");
  expect(await compared(page, bare)).toBeGreaterThan((await compared(page, svg)) * 1.5);
});

test("a folded company is named with how many it has, and its strands with how many ties they are", async () => {
  const page = await journeys.open(SHOWN.folds, { seen: "all" });
  const { texts } = await readSvg(page, Buffer.from(await exported(page)));
  expect(texts).toEqual(expect.arrayContaining(["a company as one, with how many they are"]));
  const counts = texts.filter((text) => /^\d+$/.test(text ?? ""));
  // The members, in the disc, and the ties of a family with someone outside, on a strand.
  expect(counts.length).toBeGreaterThan(2);
});
