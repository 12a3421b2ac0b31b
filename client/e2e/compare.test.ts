import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, strandOf, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

const bar = (page: Page) => page.getByRole("region", { name: "The comparison" });
const search = (page: Page) => new URL(page.url()).search;

test("two episodes are compared in one picture and as a list, by signs and by words", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e05" });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const list = panelOf(page, "Comparison");
  await expect(list.getByRole("heading", { name: "Episode 5 beside episode 4" })).toAppear();
  expect(await bar(page).getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/New\s*1 tie/),
    expect.stringMatching(/Over\s*1 tie/),
    expect.stringMatching(/Changed\s*1 character, 2 ties/),
  ]);
  expect(search(page)).toBe("?through=etoile-e05&compare=etoile-e04");
  const looks = [
    (await strandOf(page, "etoile-t077")).look,
    (await strandOf(page, "etoile-t024")).look,
    (await strandOf(page, "etoile-t078")).look,
    (await discOf(page, "etoile-jacks-uncle")).look,
  ];
  expect(looks.map((classes) => classes.filter((name) => name.startsWith("sign-")))).toEqual([
    ["sign-added"],
    ["sign-gone"],
    ["sign-changed"],
    ["sign-changed"],
  ]);
  const over = list.getByRole("region", { name: "Over" });
  await expect(over.getByText("Over: Jack once had an on-and-off romance with Geneviève; now")).toAppear();
});

test("a line of the list leads to its page and lights it, and one leaves step by step by Escape", async () => {
  const page = await journeys.open("/etoile?through=etoile-e05&compare=etoile-e04", { seen: "etoile-e05" });
  const list = panelOf(page, "Comparison");
  await list.getByRole("link", { name: "Geneviève is wary of Shamblee." }).click();
  await expect(panelOf(page, "Tie")).toAppear();
  await expect.poll(async () => (await strandsOf(page)).get("etoile-t077")?.look).toContain("selected");
  await page.keyboard.press("Escape");
  await expect(list).toAppear();
  await page.keyboard.press("Escape");
  await expect(list).toVanish();
  await expect(bar(page)).toVanish();
  const signed = async () =>
    [...(await strandsOf(page)).values()].filter(({ look }) => look.some((name) => name.startsWith("sign-")));
  await expect.poll(signed).toEqual([]);
  expect(search(page)).toBe("?through=etoile-e05");
});

test("another moment is chosen above the picture, and the recap leads to the comparison and back", async () => {
  const page = await journeys.open("/etoile/catch-up", { seen: "etoile-e05" });
  await page.getByRole("link", { name: "Compare then and now in the picture" }).click();
  await bar(page).getByLabel("Compared with").selectOption("episode 2");
  const list = panelOf(page, "Comparison");
  await expect(list.getByRole("heading", { name: "Episode 5 beside episode 2" })).toAppear();
  await expect(list.getByRole("link", { name: "Gabin: first met." })).toAppear();
  expect((await discOf(page, "etoile-gabin")).look).toContain("sign-added");
  await list.getByRole("link", { name: "The scenes in between, in the recap" }).click();
  await expect(page.getByLabel("What changed since")).toAppear();
  expect(search(page)).toBe("?through=etoile-e05&since=etoile-e02");
});

test("a link that compares with what the reader has not seen is held back to what they have", async () => {
  const page = await journeys.blank({ seen: "etoile-e03" });
  const asked = new Set<string | null>();
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (!pathname.startsWith("/api/stories/")) return;
    for (const name of ["through", "from"]) asked.add(searchParams.get(name));
  });
  await page.goto("/etoile?through=etoile-e07&compare=etoile-e06");
  await expect(
    panelOf(page, "Comparison").getByRole("heading", { name: "Episode 3 beside episode 2" }),
  ).toAppear();
  await expect(panelOf(page, "Comparison").getByRole("region", { name: "New" })).toAppear();
  expect([...asked].toSorted()).toEqual(["etoile-e02", "etoile-e03", null]);
  expect(await page.locator("body").innerText()).not.toMatch(/Quinn|Gabin|Clara/);

  const first = await journeys.open("/etoile?compare=etoile-e06", { seen: "etoile-e01" });
  await expect(panelOf(first, "Comparison").getByText("There is nothing earlier to compare with")).toAppear();
});

test("on a phone, in French, the comparison fits", async () => {
  const phone = { viewport: { width: 360, height: 720 }, hasTouch: true, locale: "fr-FR" };
  const page = await journeys.open("/etoile", { seen: "etoile-e05", ...phone });
  await page.getByRole("button", { name: "Comparer" }).tap();
  await expect(page.getByRole("heading", { name: "L’épisode 5 face à l’épisode 4" })).toAppear();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole("button", { name: "Terminer la comparaison" }).tap();
  await expect(page.getByRole("region", { name: "Comparaison", exact: true })).toVanish();
});
