import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersInBoth } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";
import { ADDRESSES, OPENED } from "./surfaces.ts";
import { installmentOn } from "./timeline.ts";
import { goWithin, settled } from "./within.ts";
import type { Reader } from "./visits.ts";

const journeys = setUpJourneys();

/** All views of both readers take longer than a journey may on a busy machine, in milliseconds. */
const MUCH = 180_000;

const DESK: Reader = { viewport: { width: 1440, height: 900 }, locale: "en-GB" };
const PHONE: Reader = { viewport: { width: 360, height: 720 }, hasTouch: true, locale: "fr-FR" };

const opened = async (reader: Reader): Promise<Page> => {
  const page = await journeys.open("/etoile", { seen: "etoile-e03", theme: "system", ...reader });
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  return page;
};

async function barriersAt(page: Page): Promise<string[]> {
  const barriers: string[] = [];
  for (const address of ADDRESSES) {
    await goWithin(page, address);
    barriers.push(...(await barriersInBoth(page, address)));
  }
  return barriers;
}

async function barriersIn(page: Page): Promise<string[]> {
  const barriers: string[] = [];
  for (const [name, open] of Object.entries(OPENED)) {
    await open(page);
    await settled(page);
    barriers.push(...(await barriersInBoth(page, name)));
    await page.keyboard.press("Escape");
  }
  return barriers;
}

/** The readers go at the same time: it takes half as long. */
const byBoth = async (barriers: (page: Page) => Promise<string[]>): Promise<string[]> =>
  (await Promise.all([DESK, PHONE].map(async (reader) => barriers(await opened(reader))))).flat();

test(
  "no view and no panel keeps anybody out, in both themes, in English on a desk and in French on a phone",
  async () => {
    expect(await byBoth(barriersAt)).toEqual([]);
  },
  MUCH,
);

test(
  "nor does what opens over them",
  async () => {
    expect(await byBoth(barriersIn)).toEqual([]);
  },
  MUCH,
);

test.each([
  ["in English", DESK],
  ["in French", PHONE],
])("nor does what stands before the stories, nor a frame of another page, %s", async (_, reader) => {
  const barriers: string[] = [];
  for (const address of ["/", "/etoile", "/nowhere", "/embed/etoile?through=etoile-e04", "/les-miserables"]) {
    if (address === "/nowhere") journeys.expectLogged(/404/);
    const page = await journeys.open(address, { ...reader, theme: "system" });
    await expect(page.getByRole("heading").first()).toAppear();
    await settledOutside(page);
    barriers.push(...(await barriersInBoth(page, address)));
  }
  expect(barriers).toEqual([]);
});

const settledOutside = (page: Page) => expect(page.getByText(/^(Loading|Chargement)$/)).toVanish();

test("nor the question whether to go on to an installment that one has not seen", async () => {
  const page = await opened(DESK);
  await installmentOn(page, 5).click();
  expect(await barriersInBoth(page, "the rail")).toEqual([]);
});
