import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

test("a slash, a name without its accents, an arrow and Enter open a card", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e02" });
  const box = page.getByRole("combobox", { name: "Search" });
  await expect(box).toAppear();
  await page.keyboard.press("/");
  await page.keyboard.type("genevieve");
  const first = page.getByRole("option", { name: /Geneviève Lavigne/ });
  await expect(first).toAppear();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => first.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  const card = panelOf(page, "Character");
  await expect(card.getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
  expect(await box.inputValue()).toBe("");
  expect(await page.getByRole("listbox", { name: "Suggestions" }).isVisible()).toBe(false);
});

test("a typing error is forgiven", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e02" });
  await page.getByRole("combobox", { name: "Search" }).fill("cheyene");
  await page.getByRole("option", { name: /Cheyenne Toussaint/ }).click();
  await expect(page.getByRole("heading", { name: "Cheyenne Toussaint" })).toAppear();
});

test("nobody from later on is found", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e02" });
  const box = page.getByRole("combobox", { name: "Search" });
  await box.fill("quinn");
  await expect(page.getByText("Nothing found for “quinn”, as far as you have come.")).toAppear();
  expect(await page.getByRole("option").count()).toBe(0);
  await box.press("Escape");
  await box.fill("Charlotte");
  await expect(page.getByRole("option", { name: /Charlotte Gainsbourg/ })).toAppear();
});
