import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

async function openPalette(seen = "etoile-e02") {
  const page = await journeys.open("/etoile", { seen });
  await expect(page.getByRole("combobox", { name: "Search" })).toAppear();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find and do" });
  await expect(palette).toAppear();
  return { page, palette };
}

test("a character is found and opened by keyboard alone", async () => {
  const { page, palette } = await openPalette();
  await page.keyboard.type("genevieve");
  const option = palette.getByRole("option", { name: /Geneviève Lavigne/ });
  await expect(option).toAppear();
  await expect.poll(() => option.getAttribute("aria-selected")).toBe("true");
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
  expect(await palette.count()).toBe(0);
});

test("a view, then everyone, then French are a few letters away", async () => {
  const { page, palette } = await openPalette();
  await page.keyboard.type("tab");
  await expect(palette.getByRole("option", { name: "Table" })).toAppear();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/etoile/table");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("every");
  await palette.getByRole("option", { name: "Show everyone" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("cast")).toBe("everyone");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("langue");
  await expect(palette.getByRole("option", { name: "Français" })).toAppear();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("fr");
});

test("nobody from later on is found, and Escape leaves everything as it was", async () => {
  const { page, palette } = await openPalette();
  const before = page.url();
  await page.keyboard.type("quinn");
  await expect(palette.getByText("Nothing for “quinn”, as far as you have come.")).toAppear();
  expect(await palette.getByRole("option").count()).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => palette.count()).toBe(0);
  expect(page.url()).toBe(before);
});
