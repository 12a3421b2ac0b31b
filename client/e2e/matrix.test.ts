import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

const gridOf = (page: Page) => page.getByRole("grid", { name: /^Who with whom/ });
const namesIn = async (page: Page) =>
  (await gridOf(page).getByRole("rowheader").allInnerTexts()).map((text) => text.split("\n").at(-1));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

test("the matrix shows the leads and with one press everyone, and nobody from beyond the horizon", async () => {
  const page = await journeys.open("/etoile/matrix", { seen: "etoile-e02" });
  await expect(gridOf(page)).toAppear();
  expect(await gridOf(page).getAttribute("aria-rowcount")).toBe("16");
  await page.getByRole("button", { name: "Show everyone" }).click();
  await expect.poll(() => gridOf(page).getAttribute("aria-rowcount")).toBe("19");
});

test("a mark says its tie when it is pointed at, and opens it when it is pressed", async () => {
  const page = await journeys.open("/etoile/matrix", { seen: "all" });
  const mark = gridOf(page)
    .getByRole("gridcell", { name: /^Cheyenne coaches Susu/i })
    .first();
  const said = (await mark.getAttribute("aria-label")) ?? "";
  await mark.hover();
  await expect(page.getByText(said, { exact: true })).toAppear();
  await mark.click();
  await expect(panelOf(page, "Tie")).toAppear();
  await expect.poll(() => mark.getAttribute("aria-current")).toBe("true");
});

test("a head opens the card, and an empty place asks how the two are connected", async () => {
  const page = await journeys.open("/etoile/matrix", { seen: "all" });
  await gridOf(page).getByRole("rowheader", { name: "Susu Li" }).click();
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Susu Li" })).toAppear();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toMatch(/^Susu Li, tied to/);
  await page.keyboard.press("End");
  await expect.poll(() => focused(page)).toMatch(/^No tie is known from Susu to /);
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Connection")).toAppear();
});

test("by keys alone one goes through the grid, whose places are said in words", async () => {
  const page = await journeys.open("/etoile/matrix?cast=everyone", { seen: "all" });
  const heads = gridOf(page).getByRole("rowheader");
  await heads.first().focus();
  await expect.poll(() => focused(page)).toMatch(/, tied to \d+ others here$/);
  const first = (await namesIn(page))[0];
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toContain(first ?? "");
  await page.keyboard.press("Control+End");
  const last = gridOf(page).locator('[role="gridcell"]:focus');
  await expect.poll(() => last.getAttribute("aria-colindex")).toBe("46");
  const { y = 0, height = 0 } = (await last.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(900);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Character")).toAppear();
  expect(await gridOf(page).locator('[tabindex="0"]').count()).toBe(1);
});

test("other orders put the rows in other places, and the legend takes marks away without moving anybody", async () => {
  const page = await journeys.open("/etoile/matrix", { seen: "all" });
  await page.getByLabel("Order of the rows and columns").selectOption("By name");
  const named = await namesIn(page);
  expect(named.slice(0, 2)).toEqual(["Bruna", "Cheyenne"]);
  const before = await gridOf(page).getByRole("gridcell").count();
  const family = page.getByRole("button", { name: /^Love/ });
  await family.click();
  await expect.poll(() => gridOf(page).getByRole("gridcell").count()).toBeLessThan(before);
  expect(await namesIn(page)).toEqual(named);
});

test("a link shows the matrix in its order and size", async () => {
  const page = await journeys.open("/etoile/matrix", { seen: "all" });
  await page.getByLabel("Order of the rows and columns").selectOption("By name");
  await page.getByRole("button", { name: "Smaller places" }).click();
  const named = await namesIn(page);
  const { height } = (await gridOf(page).getByRole("rowheader").first().boundingBox()) ?? {};
  const { searchParams, pathname, search } = new URL(page.url());
  expect([searchParams.get("rows"), searchParams.get("size")]).toEqual(["name", "1"]);
  const other = await journeys.open(pathname + search, { seen: "all" });
  await expect(gridOf(other)).toAppear();
  expect(await namesIn(other)).toEqual(named);
  expect((await gridOf(other).getByRole("rowheader").first().boundingBox())?.height).toBe(height);
});

test("of 181 characters only the places in sight are drawn, and scrolling brings the others", async () => {
  const page = await journeys.open("/les-miserables/matrix?cast=everyone");
  const question = page.getByRole("dialog", { name: "How much of Les Misérables have you read?" });
  await question.getByLabel("Part").selectOption("5");
  await question.getByLabel("Book").selectOption("9");
  await question.getByLabel("Chapter").selectOption("5");
  await question.getByRole("button", { name: "Open at chapter 5.9.5" }).click();
  await expect.poll(() => gridOf(page).getAttribute("aria-rowcount")).toBe("182");
  const rows = gridOf(page).getByRole("row");
  expect(await rows.count()).toBeLessThan(60);
  const before = await namesIn(page);
  await gridOf(page).evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
  await expect.poll(() => rows.last().getAttribute("aria-rowindex")).toBe("182");
  expect(await namesIn(page)).not.toEqual(before);
});
