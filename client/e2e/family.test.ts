import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Ensemble } from "#contract/graph.ts";
import { TieId } from "#contract/words.ts";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

const familyOf = (page: Page, name: string) =>
  page.getByRole("list", { name: new RegExp(`^The family of ${name}`) });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const topOf = async (page: Page, name: string) =>
  (await page.getByRole("main").getByRole("link", { name }).boundingBox())?.y ?? 0;

test("families stand in generations, the largest first, and a person opens the card", async () => {
  const page = await journeys.open("/etoile/family", { seen: "all" });
  await expect(familyOf(page, "Jack")).toAppear();
  const headings = await page.getByRole("main").getByRole("heading", { level: 3 }).allInnerTexts();
  expect(headings.slice(0, 2)).toEqual([
    "The family of Jack · 9 people",
    "The family of Cheyenne · 7 people",
  ]);
  expect(await topOf(page, "Bruna")).toBeLessThan(await topOf(page, "Cheyenne Toussaint"));
  await familyOf(page, "Jack").getByRole("link", { name: "Jack McMillan" }).click();
  await expect(panelOf(page, "Character").getByText("Played by Luke Kirby")).toAppear();
});

test("by keys one goes up to parents and down to children, and from a card back to the tree", async () => {
  const page = await journeys.open("/etoile/family", { seen: "all" });
  const cheyenne = familyOf(page, "Cheyenne").getByRole("link", { name: "Cheyenne Toussaint" });
  await cheyenne.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused(page)).toMatch(/Bruna|father/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toContain("Cheyenne Toussaint");
  expect(await familyOf(page, "Cheyenne").locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Cheyenne Toussaint" })).toAppear();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toContain("Cheyenne Toussaint");
});

test("what is not known yet leaves no gap: early on the families are fewer and smaller", async () => {
  const page = await journeys.open("/etoile/family", { seen: "etoile-e01" });
  const headings = page.getByRole("main").getByRole("heading", { level: 3 });
  await expect(headings.first()).toAppear();
  expect((await headings.allInnerTexts()).toSorted()).toEqual([
    "The family of Mishi · 2 people",
    "The family of Susu · 2 people",
  ]);
  expect(await page.getByRole("main").getByRole("listitem").getByRole("link").allInnerTexts()).toHaveLength(
    4,
  );
});

test("before any kinship is told the view says what will be there", async () => {
  const page = await journeys.open("/etoile/family", { seen: "etoile-e01-s01" });
  await expect(page.getByText("No families to draw")).toAppear();
  await expect(page.getByText(/tells of parents and children/)).toAppear();
  expect(await barriersOn(page)).toEqual([]);
});

test("ties that cannot all be true are drawn in a line of their own, and said in words", async () => {
  const page = await journeys.blank({ seen: "all" });
  // No story that ships contradicts itself: a tie is turned round on its way here.
  await page.route("**/api/stories/etoile/ensemble*", async (route) => {
    const answer = await route.fetch();
    const web = Ensemble.parse(await answer.json());
    const turned = web.ties
      .filter(({ kind }) => kind === "PARENT_OF")
      .slice(0, 1)
      .map((tie) => ({ ...tie, id: TieId.parse("etoile-turned"), from: tie.to, to: tie.from }));
    await route.fulfill({ response: answer, json: { ...web, ties: [...web.ties, ...turned] } });
  });
  await page.goto("/etoile/family");
  const main = page.getByRole("main");
  await expect(main.getByText("These cannot all be true at once", { exact: false })).toAppear();
  await expect(main.getByText("contradicts other ties")).toAppear();
  expect(await barriersOn(page)).toEqual([]);
});
