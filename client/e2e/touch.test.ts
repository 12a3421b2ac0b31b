import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { hold, smallTargets, spread } from "./fingers.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, discsOf, drawnIn, pictureOf } from "./picture.ts";
import { ADDRESSES, OPENED } from "./surfaces.ts";
import { goWithin, settled } from "./within.ts";

const journeys = setUpJourneys();

const PHONE = { viewport: { width: 360, height: 720 }, hasTouch: true, seen: "etoile-e03" };

const isNear = async (page: Page, who: string) =>
  (await discsOf(page)).get(who)?.look.includes("near") ?? false;

test("a finger that rests on somebody shows who is tied to them, and opens nothing", async () => {
  const page = await journeys.open("/etoile", PHONE);
  const { at } = await discOf(page, "etoile-susu");
  await hold(page, at);
  await expect.poll(() => isNear(page, "etoile-susu-mother")).toBe(true);
  expect((await discOf(page, "etoile-gael")).look).toContain("dim");
  expect(await panelOf(page, "Character").count()).toBe(0);
  await page.touchscreen.tap(at.x, at.y);
  await expect(panelOf(page, "Character")).toAppear();
});

test("two fingers come closer", async () => {
  const page = await journeys.open("/etoile", PHONE);
  const apart = async () => {
    const [one, other] = [await discOf(page, "etoile-jack"), await discOf(page, "etoile-genevieve")];
    return Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
  };
  const before = await apart();
  await spread(page, { x: 180, y: 330 });
  await expect.poll(apart).toBeGreaterThan(before * 1.5);
});

test("in the storylines a finger that rests on a scene shows what it is, and opens nothing", async () => {
  const page = await journeys.open("/etoile/storylines", PHONE);
  const chart = pictureOf(page);
  await expect(chart).toAppear();
  const box = await chart.boundingBox();
  const tip = chart.locator("strong");
  const at = { x: (box?.x ?? 0) + 104, y: box?.y ?? 0 };
  // Where a scene is, the mouse finds at once.
  for (at.y += 50; (await tip.count()) === 0 && at.y < 350; at.y += 7) await page.mouse.move(at.x, at.y);
  at.y -= 7;
  await page.mouse.move(at.x, 1);
  await expect(tip).toVanish();
  await hold(page, at);
  await expect(tip).toAppear();
  expect(await panelOf(page, "Scene").count()).toBe(0);
  expect(await panelOf(page, "Character").count()).toBe(0);
});

/** What the address says of what was opened from the matrix. */
const OPENS = /[?&](tie|character|from)=/;

test("in the matrix a finger that rests on a place has it said, and opens nothing", async () => {
  const page = await journeys.open("/etoile/matrix?cast=everyone", PHONE);
  const grid = page.getByRole("grid");
  await expect(grid.locator("svg").first()).toAppear();
  // As in browsers that send no event before their own menu.
  await page.evaluate(() =>
    addEventListener("contextmenu", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  const said = page.getByRole("main").locator("p[aria-hidden]").first();
  const hint = await said.innerText();
  const box = await grid.boundingBox();
  const at = { x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 200 };
  await hold(page, at);
  await expect.poll(() => said.innerText()).not.toBe(hint);
  expect(page.url()).not.toMatch(OPENS);
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(() => page.url()).toMatch(OPENS);
});

test("whatever is pressed is large enough for a finger, in every view and in what opens over it", async () => {
  const page = await journeys.open("/etoile", PHONE);
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  const small: string[] = [];
  for (const address of ADDRESSES) {
    await goWithin(page, address);
    small.push(...(await smallTargets(page)).map((what) => `${address}: ${what}`));
  }
  await goWithin(page, "/etoile");
  for (const [name, open] of Object.entries(OPENED)) {
    await open(page);
    await settled(page);
    small.push(...(await smallTargets(page)).map((what) => `${name}: ${what}`));
    await page.keyboard.press("Escape");
  }
  expect(small).toEqual([]);
});
