import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf } from "./picture.ts";

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
  // What is found in the story comes above it, and later.
  await expect(palette.getByRole("option", { name: /Everybody's job is at stake/ })).toAppear();
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

test("the picture is saved and its link copied from the palette, and the ways to take it along are opened", async () => {
  const { page, palette } = await openPalette();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await discOf(page, "etoile-jack");
  await page.keyboard.type("copy");
  await expect(palette.getByRole("option", { name: "Copy link" })).toAppear();
  await page.keyboard.press("Enter");
  await expect(palette.getByText("Link copied")).toAppear();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${new URL(page.url()).origin}/etoile?through=etoile-e02`,
  );
  await page.keyboard.press("Control+a");
  await page.keyboard.type("save svg");
  const coming = page.waitForEvent("download");
  await palette.getByRole("option", { name: "Save the picture: SVG" }).click();
  expect((await coming).suggestedFilename()).toBe("etoile-through-episode-2.svg");
  const dialog = page.getByRole("dialog", { name: "Take the picture with you" });
  await expect(dialog.getByText("SVG is saved.")).toAppear();
  await page.keyboard.press("Escape");
  await expect(dialog).toVanish();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("embed");
  await palette.getByRole("option", { name: "Export and share …" }).click();
  await expect(dialog.getByRole("textbox", { name: "What to put into the page" })).toAppear();
});

test("where no picture is, only the link can be taken along", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  await expect(page.getByRole("table").first()).toAppear();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find and do" });
  await expect(palette.getByRole("option", { name: "Copy link" })).toAppear();
  expect(await palette.getByRole("option", { name: /Save the picture|Print the picture/ }).count()).toBe(0);
});
