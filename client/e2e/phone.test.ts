import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, drawnIn } from "./picture.ts";

const journeys = setUpJourneys();
const PHONE = { viewport: { width: 360, height: 720 }, hasTouch: true };

test("on a phone a tap on a disc brings up a sheet that can be pulled up and put away", async () => {
  const page = await journeys.open("/etoile", { seen: "all", ...PHONE });
  const { at } = await discOf(page, "etoile-jack");
  await page.touchscreen.tap(at.x, at.y);
  const sheet = panelOf(page, "Character");
  await expect(sheet.getByText("Played by Luke Kirby")).toAppear();
  const half = (await sheet.boundingBox())?.height ?? 0;
  await sheet.getByRole("button", { name: "Pull the card up or down" }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(half * 1.3);
  await sheet.getByRole("button", { name: "Close" }).tap();
  await expect(sheet).toVanish();
});

test("on a phone the views are in a menu, and none is wider than the screen", async () => {
  const page = await journeys.open("/etoile", { seen: "all", ...PHONE });
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  let current = "Network";
  for (const view of [
    "Storylines",
    "Matrix",
    "Families",
    "Insight",
    "Table",
    "People",
    "Episodes",
    "Companies",
    "About these facts",
  ]) {
    await page.getByRole("button", { name: current, exact: true }).tap();
    await page.getByRole("link", { name: view, exact: true }).tap();
    await expect(page.getByRole("heading", { level: 2 }).first()).toAppear();
    await expect(page.getByText("Loading")).toVanish();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    current = view;
  }
});

test("on a phone a tour in the making is folded to one row, so that there is room for the next view", async () => {
  const page = await journeys.open("/etoile", { seen: "all", ...PHONE });
  await discOf(page, "etoile-jack");
  await page.getByRole("button", { name: "Settings and help" }).tap();
  await page.getByRole("button", { name: "Make a guided tour" }).tap();
  const maker = page.getByRole("region", { name: "Your guided tour" });
  await expect(maker.getByRole("textbox", { name: "Title" })).toAppear();
  const whole = (await maker.boundingBox())?.height ?? 0;
  await maker.getByRole("button", { name: "Make room for the picture" }).tap();
  await expect(maker.getByRole("textbox", { name: "Title" })).toVanish();
  expect((await maker.boundingBox())?.height).toBeLessThan(whole / 3);
  await maker.getByRole("button", { name: "Add this view" }).tap();
  await maker.getByRole("button", { name: "Show the one view" }).tap();
  await expect(maker.getByRole("textbox", { name: "What to say to view 1" })).toAppear();
});
