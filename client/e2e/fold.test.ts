import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, discsOf, drawnIn, pictureOf, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();
const PARIS = "etoile-le-ballet-national";
const FOLD = `0--${PARIS}`;

const places = async (page: Page) =>
  Object.fromEntries([...(await discsOf(page))].map(([id, { place }]) => [id, place]));

const foldInAddress = (page: Page) => new URL(page.url()).searchParams.get("folded");

test("a company folds into one disc from its menu and unfolds by a double click, and nobody else moves", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await discOf(page, "etoile-genevieve");
  const before = await places(page);
  await page.getByRole("button", { name: "Companies" }).click();
  await page.getByRole("checkbox", { name: "As one: Le Ballet National" }).check();
  await expect.poll(() => drawnIn(page)).toContain(FOLD);
  const { [FOLD]: company, ...left } = await places(page);
  expect(company).toBeDefined();
  expect(Object.keys(left)).not.toContain("etoile-genevieve");
  expect(before).toMatchObject(left);
  expect(foldInAddress(page)).toBe(PARIS);
  const merged = [...(await strandsOf(page)).keys()].filter((id) => id.includes(FOLD));
  expect(merged.length).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  const { at } = await discOf(page, FOLD);
  await page.mouse.dblclick(at.x, at.y);
  await expect.poll(() => drawnIn(page)).toEqual(Object.keys(before).toSorted());
  expect(await places(page)).toEqual(before);
});

test("a link opens with the company folded, and pressing the disc opens the company's page", async () => {
  const page = await journeys.open(`/etoile?through=all&folded=${PARIS}`, { seen: "all" });
  const { at } = await discOf(page, FOLD);
  await page.mouse.click(at.x, at.y);
  await expect(panelOf(page, "Company").getByRole("heading", { name: "Le Ballet National" })).toAppear();
  await expect.poll(async () => (await discOf(page, FOLD)).look).toContain("selected");
});

test("by keys alone: F folds the company of whoever has focus, and unfolds it again", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  await discOf(page, "etoile-genevieve");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const said = pictureOf(page).locator("[aria-live]");
  await expect.poll(() => said.innerText()).toMatch(/\d+ ties/);
  await page.keyboard.press("f");
  await expect.poll(() => said.innerText()).toMatch(/, folded: \d+ members$/);
  const [company] = (await said.innerText()).split(", folded");
  expect(foldInAddress(page)).not.toBeNull();
  await page.keyboard.press("f");
  await expect.poll(() => said.innerText()).toMatch(/\d+ ties/);
  expect(foldInAddress(page)).toBeNull();
  expect(company).not.toBe("");
});
