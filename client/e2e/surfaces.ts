import type { Page } from "playwright-core";
import { StoryId } from "#contract/words.ts";
import { lookingAt } from "../looking/looking.ts";
import { encodeTour } from "../tour/tour.ts";
import "./appearing.ts";
import { installmentOn } from "./timeline.ts";

const here = { looking: lookingAt(StoryId.parse("etoile")), through: undefined };
const tour = encodeTour({
  title: "Two companies",
  steps: [
    { address: here, caption: "One bargain" },
    { address: { ...here, looking: { ...here.looking, view: "table" } }, caption: "And all of them" },
  ],
});

/** Every view and page, and every sort of panel, by its address. */
export const ADDRESSES = [
  "/etoile",
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
  "/etoile?as-seen-by=etoile-jack&folded=etoile-le-ballet-national",
  "/etoile?tie=etoile-t011",
  "/etoile?scene=etoile-e02-s13",
  "/etoile?person=etoile-luke-kirby",
  "/etoile?company=etoile-le-ballet-national",
  "/etoile?work=etoile-melancholia",
  "/etoile?place=etoile-genevieves-office",
  "/etoile?order=happened&at=0&character=etoile-jack",
  "/etoile?through=etoile-e02-s03&scene=etoile-e02-s01",
  "/etoile?from=etoile-genevieve",
  "/etoile?from=etoile-susu&to=etoile-jack&third=etoile-genevieve&without=etoile-tobias",
  "/etoile?from=etoile-susu&to=etoile-genevieve&without=etoile-cheyenne,etoile-jack",
  "/etoile?between=etoile-metropolitan-ballet-theater,etoile-le-ballet-national",
  `/etoile?step=1&tour=${tour}`,
];

/** What opens over the views, by what it takes to open it in either language. Escape closes it. */
export const OPENED: Record<string, (page: Page) => Promise<void>> = {
  "the palette": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("jack");
    await page.getByRole("option").first().waitFor();
  },
  "the help": async (page) => {
    await page.keyboard.press("?");
    await dialog(page);
  },
  "the settings": (page) => button(page, /^(Settings|Réglages)/),
  "the views": (page) => page.getByRole("navigation").getByRole("button").last().click(),
  "the companies, and which of them are folded": async (page) => {
    await button(page, /^(Companies|Compagnies)$/);
    await page.locator("#fold-title").waitFor();
  },
  "the kinds of a family": (page) => button(page, /^(Kinds of Work|Types de liens : Travail)$/),
  "the lenses": async (page) => {
    await button(page, /^(Lenses|Regards)/);
    await page.getByRole("checkbox").first().waitFor();
  },
  "a lens of one’s own": async (page) => {
    await button(page, /^(Lenses|Regards)/);
    await button(page, /^(Make a lens|Composer un regard)/);
    await dialog(page);
  },
  "the export": async (page) => {
    await button(page, /^(Export and share|Exporter et partager)$/);
    await dialog(page);
  },
  "the outlines": (page) => button(page, /^(Outlines|Contours)/),
  "the orders of the timeline": (page) => button(page, /(The order of the timeline|L’ordre du fil)$/i),
  "a tour in the making": async (page) => {
    await button(page, /^(Settings|Réglages)/);
    await button(page, /^(Make a guided tour|Préparer une visite guidée)$/);
    await button(page, /^(Add this view|Ajouter cette vue)$/);
  },
  "the question whether one has seen an installment": (page) => installmentOn(page, 5).click(),
  "the loading of progress": async (page) => {
    await button(page, /^(Settings|Réglages)/);
    const choosing = page.waitForEvent("filechooser");
    await button(page, /^(Load progress|Charger une progression)/);
    await (
      await choosing
    ).setFiles({ name: "progress.json", mimeType: "application/json", buffer: PROGRESS });
    await dialog(page);
  },
  // Only an answer puts it away: it stays from here on.
  "the welcome back": async (page) => {
    await page.evaluate(comeBack);
    await page.getByRole("region", { name: /^(Welcome back|Bon retour)$/ }).waitFor();
  },
  // On a phone the field lies over the header as long as one is in it: it comes last.
  "the suggestions": async (page) => {
    await page.getByRole("combobox", { name: /^(Search|Recherche)$/ }).fill("jack");
    await page.getByRole("option").first().waitFor();
  },
};

const PROGRESS = Buffer.from(
  JSON.stringify({
    format: "ensemble-progress",
    version: 1,
    stories: { etoile: { answer: { seen: "etoile-e06" } } },
  }),
);

/** Lets a day pass since the last visit, and looks at the page again. */
function comeBack(): void {
  const { etoile, ...others } = JSON.parse(localStorage.getItem("ensemble.horizon") ?? "{}");
  const visited = Date.now() - 24 * 60 * 60 * 1000;
  localStorage.setItem("ensemble.horizon", JSON.stringify({ ...others, etoile: { ...etoile, visited } }));
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Waits for it: what is opened first is fetched first. */
const dialog = (page: Page) => page.getByRole("dialog").waitFor();
const button = (page: Page, name: RegExp) => page.getByRole("button", { name }).first().click();
