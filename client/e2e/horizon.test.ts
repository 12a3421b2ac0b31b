import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { drawnIn } from "./picture.ts";
import { installmentOn, timelineOf } from "./timeline.ts";

const journeys = setUpJourneys();

const rail = (page: Page) => page.getByRole("contentinfo", { name: "How far you have come" });
const textOf = async (page: Page) => `${await page.title()} ${await page.locator("body").innerText()}`;

test("moving the rail forward asks first, then shows more", async () => {
  const page = await journeys.open("/etoile?character=etoile-susu", { seen: "etoile-e01" });
  const card = panelOf(page, "Character");
  await expect(card.getByRole("heading", { name: "Susu Li" })).toAppear();
  const before = await card.innerText();
  await installmentOn(page, 4).click();
  await expect(rail(page).getByText("Seen episodes 2 to 4?")).toAppear();
  await page.keyboard.press("Escape");
  await expect(rail(page).getByText("Seen episodes 2 to 4?")).toVanish();
  expect(await card.innerText()).toBe(before);

  await installmentOn(page, 4).click();
  await rail(page).getByRole("button", { name: "Yes, show it" }).click();
  await expect(rail(page).getByText("You have seen four of eight")).toAppear();
  await expect(page.getByText(/of the ensemble, through episode 4/)).toAppear();
  await expect.poll(() => card.innerText()).not.toBe(before);
  await expect.poll(() => drawnIn(page)).toContain("etoile-gael");
  expect(new URL(page.url()).searchParams.get("through")).toBe("etoile-e04");
});

test("moving it back by keyboard leaves nothing from later on the page", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve&cast=everyone", { seen: "all" });
  const card = panelOf(page, "Character");
  await expect(card.getByRole("link", { name: /resumes an old affair with Jack/ })).toAppear();
  await expect(page.getByText("45 of the ensemble, through episode 8")).toAppear();
  await timelineOf(page).focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("18 of the ensemble, through episode 2")).toAppear();
  await expect(card.getByRole("link", { name: /resumes an old affair with Jack/ })).toVanish();
  await expect.poll(() => drawnIn(page)).toHaveLength(18);
  expect(await page.title()).toBe("Geneviève Lavigne · Étoile · through episode 2 · Ensemble");
  expect(await textOf(page)).not.toMatch(/Quinn|Gabin|Bruna|Cléa|Uncle John/);
});

test("a card of somebody from later on is gone when one goes back before them", async () => {
  journeys.expectLogged(/404.*\/characters\/etoile-quinn/);
  const page = await journeys.open("/etoile?character=etoile-quinn", { seen: "all" });
  await expect(page.getByRole("heading", { name: "Quinn" })).toAppear();
  await installmentOn(page, 2).click();
  await expect(page.getByText("Nothing of that name is known here")).toAppear();
  await expect.poll(() => page.title()).toBe("Étoile · through episode 2 · Ensemble");
  await expect.poll(() => drawnIn(page)).not.toContain("etoile-quinn");
  expect(await textOf(page)).not.toContain("Quinn");
});

test("no view of an early horizon names anybody or anything from later", async () => {
  for (const view of ["storylines", "table", "people", "installments", "companies", "about", "catch-up"]) {
    const page = await journeys.open(`/etoile/${view}`, { seen: "etoile-e02" });
    await expect(page.getByRole("heading", { level: 2 }).first()).toAppear();
    await expect(page.getByText("Loading")).toVanish();
    expect(await textOf(page)).not.toMatch(/Quinn|Gabin|Bruna|Cléa|Uncle John/);
  }
});
