import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { discOf } from "./picture.ts";

const journeys = setUpJourneys();

const hullsIn = (page: Page) => page.locator("canvas[data-hulls]").getAttribute("data-hulls");
const menuOf = (page: Page) => page.getByRole("button", { name: "Outlines around groups" });
const asked = (page: Page) => new URL(page.url()).searchParams.get("hulls");

/** What is painted beneath the discs, as a number that changes with it. */
const painted = (page: Page): Promise<number> =>
  page.locator("canvas[data-hulls]").evaluate((surface) => {
    if (!(surface instanceof HTMLCanvasElement)) return 0;
    const pixels = surface.getContext("2d")?.getImageData(0, 0, surface.width, surface.height).data ?? [];
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) sum = (sum * 31 + (pixels[at + 3] ?? 0)) % 1_000_003;
    return sum;
  });

test("companies, families and circles are switched on one by one and all, and kept in the address", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await discOf(page, "etoile-jack");
  expect(await page.locator("canvas[data-hulls]").count()).toBe(0);
  await menuOf(page).click();
  await page.getByRole("checkbox", { name: /^Le Ballet National/ }).check();
  await expect.poll(() => hullsIn(page)).toBe("etoile-le-ballet-national");
  await page.getByRole("checkbox", { name: /^Kin of Jack/ }).check();
  await expect.poll(() => hullsIn(page)).toBe("etoile-le-ballet-national kin.etoile-jack");
  expect(asked(page)).toBe("etoile-le-ballet-national,kin.etoile-jack");
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("checkbox", { name: "All of them" }).check();
  await expect.poll(() => asked(page)).toBe("all");
  await page.reload();
  await expect.poll(() => hullsIn(page)).toContain("etoile-metropolitan-ballet-theater");
  await menuOf(page).click();
  await page.getByRole("checkbox", { name: "All of them" }).uncheck();
  await expect.poll(() => page.locator("canvas[data-hulls]").count()).toBe(0);
});

test("by keyboard a hull is switched on, and it follows discs and camera", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const { at } = await discOf(page, "etoile-gael");
  await menuOf(page).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Metropolitan Ballet Theater/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => hullsIn(page)).toBe("etoile-metropolitan-ballet-theater");
  await page.keyboard.press("Escape");
  const before = await painted(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y - 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => painted(page)).not.toBe(before);
  const dragged = await painted(page);
  await page.getByRole("button", { name: "Closer" }).click();
  await expect.poll(() => painted(page)).not.toBe(dragged);
});

test("hulls are of the horizon: nobody is drawn around who does not belong yet, and no hull is listed before", async () => {
  const page = await journeys.open("/etoile?hulls=all&through=all", { seen: "etoile-e01" });
  await expect.poll(() => hullsIn(page)).toContain("etoile-le-ballet-national");
  expect(await hullsIn(page)).not.toContain("etoile-shamblee-energy-solutions");
  await menuOf(page).click();
  await expect(page.getByRole("checkbox", { name: /^Le Ballet National/ })).toAppear();
  expect(await page.getByRole("checkbox", { name: /Shamblee/ }).count()).toBe(0);
});

test("through a lens only those that are seen are drawn around", async () => {
  const page = await journeys.open(
    "/etoile?lenses=love&hulls=etoile-shamblee-energy-solutions,kin.etoile-jack",
    {
      seen: "all",
    },
  );
  await expect.poll(() => hullsIn(page)).toBe("kin.etoile-jack");
});
