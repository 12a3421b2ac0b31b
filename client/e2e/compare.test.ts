import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, discsOf, strandOf, strandsOf } from "./picture.ts";

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

test("on a phone, in French, the picture has the room, and the list folds to its handle and comes back as it was", async () => {
  const phone = { viewport: { width: 360, height: 720 }, hasTouch: true, locale: "fr-FR" };
  const page = await journeys.open("/etoile", { seen: "etoile-e05", ...phone });
  await page.getByRole("button", { name: "Comparer" }).tap();
  const list = page.getByRole("region", { name: "Comparaison", exact: true });
  const handle = list.getByRole("button", { name: "Ce qui diffère, en liste" });
  await expect(handle).toAppear();
  expect((await list.boundingBox())?.height).toBeLessThan(60);
  const { place } = await discOf(page, "etoile-jack");
  await handle.tap();
  await expect(list.getByRole("heading", { name: "L’épisode 5 face à l’épisode 4" })).toAppear();
  expect((await discOf(page, "etoile-jack")).place).toEqual(place);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await list
    .getByRole("link", { name: /Shamblee/ })
    .first()
    .tap();
  const tie = page.getByRole("region", { name: "Lien", exact: true });
  await expect(tie).toAppear();
  expect((await tie.boundingBox())?.height).toBeLessThan(300);
  await tie.getByRole("button", { name: "Fermer" }).tap();
  await expect(list.getByRole("heading", { name: "L’épisode 5 face à l’épisode 4" })).toAppear();
  await handle.tap();
  await page.getByRole("button", { name: "Terminer la comparaison" }).tap();
  await expect(list).toVanish();
});

test("on a phone no name of a comparison is cut off, and no disc lies on another", async () => {
  const phone = { viewport: { width: 360, height: 720 }, hasTouch: true };
  const page = await journeys.open("/etoile?compare=etoile-e01", { seen: "etoile-e05", ...phone });
  await expect(panelOf(page, "Comparison")).toAppear();
  await expect.poll(async () => (await discsOf(page)).size).toBeGreaterThan(25);
  const discs = [...(await discsOf(page)).values()];
  expect(discs.filter(({ at }) => at.x < 40 || at.x > 320 || at.y < 125 || at.y > 560)).toEqual([]);
  const apart = discs.flatMap((one, place) =>
    discs.slice(place + 1).map((other) => Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(16);
});
