import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf } from "./picture.ts";
import { choose } from "./radio.ts";

const journeys = setUpJourneys();

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const search = (page: Page) => new URL(page.url()).search;

test("from the rail one catches up with the last episode, then with all of them", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e04" });
  await page.getByRole("contentinfo").getByRole("link", { name: "Catch me up" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Through episode 4" })).toAppear();
  await expect(part(page, "Who is new").getByRole("link", { name: /Gabin Roux/ })).toAppear();
  await expect(part(page, "The scenes that mattered").getByText("E4 · Hiccup on the radio")).toAppear();
  expect(await part(page, "Who is new").getByText("Susu Li").count()).toBe(0);

  await page.getByLabel("What changed since").selectOption("the beginning");
  await expect(part(page, "Who is new").getByRole("link", { name: /Susu Li/ })).toAppear();
  expect(search(page)).toBe("?through=etoile-e04&since=beginning");
  await page.reload();
  await expect(part(page, "Who is new").getByRole("link", { name: /Susu Li/ })).toAppear();
});

test("the same news is told by kind, by character and by episode, and each leads further", async () => {
  const page = await journeys.open("/etoile/catch-up?since=etoile-e02", { seen: "etoile-e04" });
  await expect(part(page, "What shifted").getByRole("heading", { name: "Love" })).toAppear();
  await part(page, "What shifted").getByRole("link", { name: "Geneviève has the Americans" }).click();
  await expect(panelOf(page, "Tie")).toAppear();
  await page.keyboard.press("Escape");
  const grouping = page.getByRole("group", { name: "Grouped by" });
  await choose(grouping, "Character");
  await expect(page.getByRole("heading", { level: 3, name: "Gabin Roux" })).toAppear();
  await choose(grouping, "Episode");
  await expect(part(page, "Episode 3 · The Fish")).toAppear();
  await expect(part(page, "Episode 4 · The Hiccup")).toAppear();
  await page.getByRole("link", { name: "See all this in the network" }).click();
  await discOf(page, "etoile-gabin");
  expect(search(page)).toBe("?through=etoile-e04");
});

test("before the next episode only what was seen is told, and after the last there is no next", async () => {
  const page = await journeys.open("/etoile/catch-up", { seen: "etoile-e04" });
  const before = part(page, "Before you watch episode 5");
  await expect(before.getByRole("heading", { name: "As it stands" })).toAppear();
  await expect(before.getByText("E4 · Hiccup on the radio")).toAppear();
  const told = await before.innerText();
  expect(told).not.toMatch(/E[5-8]|Quinn|coma/);

  const last = await journeys.open("/etoile/catch-up", { seen: "all" });
  await expect(part(last, "Who is new")).toAppear();
  expect(await last.getByText(/Before you watch/).count()).toBe(0);
});

test("a recap on paper is whole, and nothing that one presses is on it", async () => {
  const page = await journeys.open("/etoile/catch-up", { seen: "etoile-e04" });
  await expect(part(page, "Before you watch episode 5").getByText("As it stands")).toAppear();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("contentinfo")).toVanish();
  await expect(page.getByRole("group", { name: "Grouped by" })).toVanish();
  const hidden = await page
    .getByRole("main")
    .evaluate((main) => main.scrollHeight - main.clientHeight > 1 || getComputedStyle(main).overflow);
  expect(hidden).toBe("visible");
});
