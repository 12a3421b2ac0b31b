import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { installmentOn } from "./timeline.ts";

const journeys = setUpJourneys();

const chartOf = (page: Page) => page.getByRole("application");
const saidIn = (page: Page) => chartOf(page).locator("[aria-live]").innerText();
/** What the chart shows of an installment, as text. */
const scenesOf = (page: Page, heading: RegExp) =>
  page.getByRole("region", { name: heading }).getByRole("listitem").allInnerTexts();
/** What is said beside the mouse. */
const tipOn = (page: Page) => chartOf(page).locator("strong");

/** Where the chart's first scene stands from the left. */
const FIRST = 104;
const STEP = 6;

/** Goes down the chart with the mouse, so far from its left edge, until something is beneath it that is called so. */
async function hover(page: Page, x: number, name: RegExp): Promise<void> {
  const box = await chartOf(page).boundingBox();
  if (!box) throw new Error("There is no chart.");
  for (let y = 40; y < box.height - 60; y += STEP) {
    await page.mouse.move(box.x + x, box.y + y);
    const isThere = (await tipOn(page).count()) > 0;
    if (isThere && name.test(await tipOn(page).innerText())) return;
  }
  throw new Error(`Nothing of the name of ${String(name)} is drawn there.`);
}

test("the season is drawn as strands, and a press on a scene or a strand opens its card", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await page.getByRole("link", { name: "Storylines" }).click();
  await expect(chartOf(page)).toAppear();
  expect((await scenesOf(page, /^Episode 1 · The Swap$/)).slice(0, 2)).toEqual([
    "Susu practises in the dark: Susu",
    "One floor left: Susu",
  ]);
  await hover(page, FIRST, /^Susu practises in the dark$/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(
    panelOf(page, "Scene").getByRole("heading", { name: "Susu practises in the dark" }),
  ).toAppear();
  await page.keyboard.press("Escape");
  await expect(panelOf(page, "Scene")).toVanish();
  await hover(page, FIRST + 20, /^Susu/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(panelOf(page, "Character").getByRole("heading", { name: /^Susu/ })).toAppear();
  expect(new URL(page.url()).pathname).toBe("/etoile/storylines");
});

test("the chart is dragged along the story, and dragging presses nothing", async () => {
  const page = await journeys.open("/etoile/storylines", { seen: "all" });
  await expect(chartOf(page)).toAppear();
  await hover(page, FIRST, /^Susu practises in the dark$/);
  await page.mouse.down();
  await page.mouse.move(20, 300, { steps: 4 });
  await page.mouse.up();
  await expect(panelOf(page, "Scene")).toVanish();
  await expect(hover(page, FIRST, /^Susu practises in the dark$/)).rejects.toThrow("Nothing of the name");
  await page.mouse.wheel(-4000, 0);
  await hover(page, FIRST, /^Susu practises in the dark$/);
});

test("by keys one walks along a strand, over to the next, and into scene and card", async () => {
  const page = await journeys.open("/etoile/storylines", { seen: "all" });
  await expect(chartOf(page)).toAppear();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect.poll(() => saidIn(page)).toMatch(/^Jack McMillan, scene 1 of \d+: A night at the club/);
  expect(await saidIn(page)).toMatch(/episode 1, scene 3, with Geneviève$/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => saidIn(page)).toMatch(/^Jack McMillan, scene 2 of \d+/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => saidIn(page)).toMatch(/^Geneviève Lavigne, scene 2 of \d+/);
  await page.keyboard.press("Home");
  await expect.poll(() => saidIn(page)).toMatch(/^Geneviève Lavigne, scene 1 of \d+: A night at the club/);
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Scene").getByRole("heading", { name: "A night at the club" })).toAppear();
  await page.keyboard.press("Escape");
  await expect.poll(() => chartOf(page).evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Shift+Enter");
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
});

test("strands end at the horizon, and who is shown is chosen", async () => {
  const page = await journeys.open("/etoile/storylines", { seen: "all" });
  await expect.poll(() => scenesOf(page, /^Episode 8/)).not.toEqual([]);
  await installmentOn(page, 3).click();
  await expect.poll(() => scenesOf(page, /^Episode 4/)).toEqual([]);
  await expect.poll(() => scenesOf(page, /^Episode 1/)).toContain("One floor left: Susu");
  const leads = await scenesOf(page, /^Episode 1/);
  await page.getByRole("button", { name: "Show everyone" }).click();
  await expect.poll(() => scenesOf(page, /^Episode 1/)).toContain("One floor left: Susu, Susu's mother");
  await page.getByRole("button", { name: "Only the leads" }).click();
  await expect.poll(() => scenesOf(page, /^Episode 1/)).toEqual(leads);
});

test("a long novel is drawn in parts", async () => {
  const page = await journeys.open("/les-miserables/storylines");
  await page.getByRole("button", { name: "I have read it all" }).click();
  const part = page.getByRole("combobox", { name: "Part of the story" });
  await expect(part).toAppear();
  await part.selectOption("les-miserables-1-1-1");
  await expect.poll(() => scenesOf(page, /^Part 1, Book 1$/)).not.toEqual([]);
  expect(new URL(page.url()).searchParams.get("part")).toBe("les-miserables-1-1-1");
});

test("as it happened, what lay before the story comes first, and the timeline says how far it goes", async () => {
  const page = await journeys.open("/etoile/storylines?order=happened", { seen: "all" });
  await expect(chartOf(page)).toAppear();
  await expect.poll(() => scenesOf(page, /^Before the story$/)).not.toEqual([]);
  const before = await scenesOf(page, /^Before the story$/);
  expect(before.filter((line) => !/: [^,]+, [^,]+$/.test(line))).toEqual([]);
  expect(before.filter((line) => /Jack/.test(line) && /Geneviève/.test(line))).toHaveLength(1);
  expect(await scenesOf(page, /^Episode 8/)).not.toEqual([]);
  await chartOf(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Home");
  await expect.poll(() => saidIn(page)).toMatch(/before the story, with /);
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Tie")).toAppear();
  await page.goto("/etoile/storylines?order=happened&at=3999");
  await expect.poll(() => scenesOf(page, /^Episode 3/)).not.toEqual([]);
  expect(await scenesOf(page, /^Episode 4/)).toEqual([]);
  await page.goto("/etoile/storylines?order=happened&at=0");
  await expect.poll(() => scenesOf(page, /^Before the story$/)).toEqual(before);
  expect(await scenesOf(page, /^Episode/)).toEqual([]);
});

test("as it happened nothing is shown that the reader does not know yet", async () => {
  const page = await journeys.open("/etoile/storylines?order=happened", { seen: "etoile-e01" });
  await expect.poll(() => scenesOf(page, /^Before the story$/)).not.toEqual([]);
  const known = await scenesOf(page, /^Before the story$/);
  expect(known.filter((line) => /Gabin|former romance.*Cheyenne/.test(line))).toEqual([]);
  expect(await scenesOf(page, /^Episode 2/)).toEqual([]);
});
