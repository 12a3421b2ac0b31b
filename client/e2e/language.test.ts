import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { choose } from "./radio.ts";

const journeys = setUpJourneys();

/** Words of the interface that are English and nothing else; titles of works stay as they are. */
const ENGLISH =
  /(?<!\p{L})(with|through|episodes?|seen|everyone|search|people|companies|ties?|played|scenes|close|link|settings|nothing|later|from)(?!\p{L})/iu;
const settings = (page: Page) => page.getByRole("button", { name: /Settings and help|Réglages et aide/ });
const attribute = (page: Page, name: string) => page.locator("html").getAttribute(name);

/** All that is read and said of a page: its texts, labels, titles and placeholders. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const attributes = ["aria-label", "title", "placeholder"];
    const said = [...document.querySelectorAll("body *")].flatMap((element) =>
      attributes.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.title, document.body.innerText, ...said].join("\n");
  });

test("everything can be read in French, and stays so", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "etoile-e01" });
  await expect(page.getByText("Played by Charlotte Gainsbourg")).toAppear();
  await settings(page).click();
  await choose(page.getByRole("group", { name: "Language" }), "Français");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Avec Charlotte Gainsbourg")).toAppear();
  await expect.poll(() => attribute(page, "lang")).toBe("fr");
  expect(await page.title()).toBe("Geneviève Lavigne · Étoile · jusqu’à l’épisode 1 · Ensemble");

  await page.reload();
  await expect(page.getByText("Avec Charlotte Gainsbourg")).toAppear();
  expect(await attribute(page, "lang")).toBe("fr");
  await expect(page.getByText("13 personnages de l’ensemble, jusqu’à l’épisode 1")).toAppear();
});

const FRENCH_PLACES = [
  "",
  "/table",
  "/people",
  "/installments?installment=etoile-e02",
  "/companies?company=etoile-le-ballet-national",
  "/about?scene=etoile-e02-s13",
  "/catch-up",
  "?tie=etoile-t011",
  "?from=etoile-genevieve&to=etoile-susu",
];

test("no English is left in any French view", async () => {
  for (const view of FRENCH_PLACES) {
    const page = await journeys.open(`/etoile${view}`, { seen: "etoile-e03", locale: "fr-FR" });
    await expect(page.getByRole("heading", { level: view === "" ? 1 : 2 }).first()).toAppear();
    await expect(page.getByText("Chargement")).toVanish();
    const english = (await wordsOf(page)).split("\n").filter((line) => ENGLISH.test(line));
    expect(english).toEqual([]);
  }
});

test("who reads French in their browser is met in French, others in English", async () => {
  const french = await journeys.open("/etoile", { locale: "fr-CA" });
  await expect(french.getByRole("dialog", { name: "Étoile : où en êtes-vous ?" })).toAppear();
  const german = await journeys.open("/etoile", { locale: "de-DE" });
  await expect(german.getByRole("dialog", { name: "How much of Étoile have you seen?" })).toAppear();
});

test("the stage is dark until one wants it light, and stays so", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e01" });
  await settings(page).click();
  expect(await attribute(page, "data-theme")).toBe("dark");
  await choose(page.getByRole("group", { name: "Stage" }), "Light");
  await expect.poll(() => attribute(page, "data-theme")).toBe("light");
  await page.reload();
  await expect(settings(page)).toAppear();
  expect(await attribute(page, "data-theme")).toBe("light");
});
