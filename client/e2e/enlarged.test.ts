import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { discOf, drawnIn } from "./picture.ts";
import { ADDRESSES } from "./surfaces.ts";
import { goWithin } from "./within.ts";

const journeys = setUpJourneys();

/** What one can press and what is a heading, and lies beyond the sides of the screen with no way to scroll there. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth) ||
        scrolls(element.parentElement));
    const cut = [...document.querySelectorAll("button, a[href], input, select, h1, h2, h3")].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 2 && (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement);
      },
    );
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page itself"] : [];
    return [...wide, ...cut.map((element) => (element.ariaLabel ?? element.textContent).trim().slice(0, 40))];
  });

/** What lies on the timeline of what can be pressed over the picture, and names of a family that break within a word. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isWithinSight = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    };
    const foot = document.querySelector("[data-side=bottom]:last-child")?.getBoundingClientRect().top ?? 0;
    const laidOn = [...document.querySelectorAll("[data-side=top] button")].filter(
      (element) => element.getBoundingClientRect().bottom > foot && isWithinSight(element),
    );
    const range = document.createRange();
    const isBroken = (text: Text) =>
      [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index, 0: word }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      });
    const names = [...document.querySelectorAll("[data-person] > span:last-child")];
    const broken = names.filter(({ firstChild }) => firstChild instanceof Text && isBroken(firstChild));
    return [...laidOn, ...broken].map((element) => (element.ariaLabel ?? element.textContent).trim());
  });

async function cutOff(page: Page): Promise<string[]> {
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  const found: string[] = [];
  for (const address of ADDRESSES) {
    await goWithin(page, address);
    const wrong = [...(await beyond(page)), ...(await crowded(page))];
    found.push(...wrong.map((what) => `${address}: ${what}`));
  }
  return found;
}

test("at twice its size nothing of a page is cut off, on a screen of 1440 by 900", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e03", viewport: { width: 720, height: 450 } });
  expect(await cutOff(page)).toEqual([]);
});

test("nor with letters of twice their size alone", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e03" });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await cutOff(page)).toEqual([]);
});

test("where the system chooses the colours the picture takes them up, and gives them back", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e03", theme: "dark" });
  /** The colours that the picture is drawn in: how many pixels there are of the ink of the system. */
  const whites = async () => {
    await discOf(page, "etoile-jack");
    return page.getByRole("application").evaluate((stage) => {
      const layer = [...stage.querySelectorAll("canvas")].at(-1);
      const shown =
        [...stage.querySelectorAll("canvas")].find(({ dataset }) => dataset["id"]?.endsWith("node")) ?? layer;
      const { data } = shown?.getContext("2d")?.getImageData(0, 0, shown.width, shown.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255 && data[at + 3] === 255)
          count += 1;
      }
      return count;
    });
  };
  expect(await whites()).toBe(0);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await expect.poll(whites).toBeGreaterThan(1000);
  await page.emulateMedia({ forcedColors: "none" });
  await expect.poll(whites).toBe(0);
});
