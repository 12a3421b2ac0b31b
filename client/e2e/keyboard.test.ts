import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { pictureOf } from "./picture.ts";

const journeys = setUpJourneys();

const hasFocus = (page: Page, role: "application" | "region") =>
  page.getByRole(role).evaluateAll((all) => all.some((one) => one === document.activeElement));

test("by keys alone one comes from the skip link to a card, into it, and back to the picture", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect(pictureOf(page)).toAppear();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the story" });
  await expect(skip).toAppear();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus(page, "application")).toBe(true);
  const said = pictureOf(page).locator("[aria-live]");
  await expect
    .poll(() => said.innerText())
    .toMatch(/^(Jack|Geneviève|Cheyenne).*, \d+ ties, \d+ with \w+; Shift and right to go through them$/);
  const first = await said.innerText();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => said.innerText()).not.toBe(first);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => said.innerText()).toMatch(/, \d+ ties with .+, 1 of \d+; Shift and right/);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => said.innerText()).toMatch(/, 2 of \d+; Shift and right/);
  const name = (await said.innerText()).split(",")[0] ?? "";
  await page.keyboard.press("Enter");
  const card = panelOf(page, "Character");
  await expect(card.getByRole("heading", { name })).toAppear();
  await expect.poll(() => hasFocus(page, "region")).toBe(true);
  await page.keyboard.press("Tab");
  expect(await card.locator(":focus").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect(card).toVanish();
  await expect.poll(() => hasFocus(page, "application")).toBe(true);
});

test("the help opens by a question mark and keeps the focus until it is closed", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect(pictureOf(page)).toAppear();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and help" });
  await expect(help).toAppear();
  const head = help.getByRole("heading", { name: "Keys and help" });
  expect((await head.boundingBox())?.y).toBeGreaterThan(0);
  for (const place of ["network", "storylines", "matrix", "families", "table"]) {
    expect(await help.getByRole("heading", { name: `In the ${place}` }).count()).toBe(1);
  }
  for (let step = 0; step < 4; step++) await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(help).toVanish();
});

test("nothing can be typed by accident: letters in a field are no commands", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const box = page.getByRole("combobox", { name: "Search" });
  await box.pressSequentially("?/");
  expect(await box.inputValue()).toBe("?/");
  expect(await page.getByRole("dialog").count()).toBe(0);
});
