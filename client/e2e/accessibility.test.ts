import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";
import { installmentOn } from "./timeline.ts";
import type { Reader } from "./visits.ts";

const journeys = setUpJourneys();

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 720 } };
/** Every view, and every sort of panel. */
const ADDRESSES = [
  "/etoile/matrix?cast=everyone",
  "/etoile/family",
  "/etoile/storylines",
  "/etoile/table",
  "/etoile/people",
  "/etoile/installments?installment=etoile-e01",
  "/etoile/companies",
  "/etoile/insight",
  "/etoile/about",
  "/etoile/catch-up",
  "/etoile?compare=etoile-e01",
  "/etoile?character=etoile-genevieve&families=love",
  "/etoile?lenses=love,secrets&hulls=all&character=etoile-jack",
  "/etoile?tie=etoile-t011",
  "/etoile?scene=etoile-e02-s13",
  "/etoile?person=etoile-luke-kirby",
  "/etoile?company=etoile-le-ballet-national",
  "/etoile?work=etoile-melancholia",
  "/etoile?place=etoile-genevieves-office",
  "/etoile?order=happened&at=0&character=etoile-jack",
  "/etoile?through=etoile-e02-s03&scene=etoile-e02-s01",
  "/etoile?from=etoile-genevieve",
  "/etoile?from=etoile-genevieve&to=etoile-susu",
  "/etoile?from=etoile-susu&to=etoile-jack&third=etoile-genevieve&without=etoile-tobias",
  "/etoile?from=etoile-susu&to=etoile-genevieve&without=etoile-cheyenne,etoile-jack",
  "/etoile?between=etoile-metropolitan-ballet-theater,etoile-le-ballet-national",
];

/** Goes to an address as a step back or forward does, without loading the page anew. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

/** Waits until what is looked at has been fetched and drawn. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: /^(Settings|Réglages)/ })).toAppear();
  await expect(page.getByRole("heading", { level: 2 }).first()).toAppear();
  await expect(page.getByText(/^(Loading|Chargement|The story is on its way|L’histoire arrive)$/)).toVanish();
}

/** The barriers of a page in the dark and in the light. */
async function barriersInBoth(page: Page, where: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriersOn(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await barriersOn(page, ["color-contrast"]);
  return [
    ...dark.map((what) => `${where}, dark: ${what}`),
    ...light.map((what) => `${where}, light: ${what}`),
  ];
}

async function barriersAt(addresses: readonly string[], reader: Reader): Promise<string[]> {
  const page = await journeys.open("/etoile", { seen: "etoile-e03", theme: "system", ...reader });
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  const barriers = await barriersInBoth(page, "/etoile");
  for (const address of addresses) {
    await goWithin(page, address);
    await settled(page);
    barriers.push(...(await barriersInBoth(page, address)));
  }
  return barriers;
}

test("no view and no panel keeps anybody out on a desk", async () => {
  expect(await barriersAt(ADDRESSES, { viewport: SIZES.desk })).toEqual([]);
});

test("no view and no panel keeps anybody out on a phone", async () => {
  expect(await barriersAt(ADDRESSES, { viewport: SIZES.phone, hasTouch: true })).toEqual([]);
});

test("nor do the views and a card in French", async () => {
  const french = ADDRESSES.slice(0, 12);
  expect(await barriersAt(french, { viewport: SIZES.desk, locale: "fr-FR" })).toEqual([]);
});

test("nor do the question, the menus, the help and the suggestions", async () => {
  for (const viewport of Object.values(SIZES)) {
    const page = await journeys.open("/etoile", { theme: "system", viewport });
    await settled(page);
    expect(await barriersInBoth(page, "the question")).toEqual([]);
    await page.keyboard.press("Escape");
    for (const opener of ["Settings and help", "Companies", "Kinds of Work"]) {
      await page.getByRole("button", { name: opener, exact: true }).click();
      expect(await barriersInBoth(page, opener)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: /, the order of the timeline$/i }).click();
    expect(await barriersInBoth(page, "the orders of the timeline")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: "Search" }).fill("jack");
    await expect(page.getByRole("option").first()).toAppear();
    expect(await barriersInBoth(page, "suggestions")).toEqual([]);
    await page.getByRole("combobox", { name: "Search" }).fill("");
    await installmentOn(page, 3).click();
    expect(await barriersInBoth(page, "the rail")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await barriersInBoth(page, "help")).toEqual([]);
  }
});
