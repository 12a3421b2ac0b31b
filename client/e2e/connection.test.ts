import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discsOf, press, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

const litIn = async (page: Page) =>
  [...(await strandsOf(page)).values()]
    .flatMap(({ id, look }) => (look.includes("full") ? [id] : []))
    .toSorted();

test("from a card one asks how two are connected, and lights one chain after the other", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  await page.getByRole("button", { name: "Connected to …?" }).click();
  const panel = panelOf(page, "Connection");
  await panel.getByRole("combobox", { name: "To" }).fill("jack mc");
  await panel.getByRole("option", { name: "Jack McMillan" }).click();
  const region = panel.getByRole("region", { name: "Chains between them" });
  const chains = region.locator("button[aria-pressed]");
  await expect.poll(() => chains.count()).toBe(5);
  expect(await chains.nth(0).getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => litIn(page)).toHaveLength(1);

  await chains.nth(1).click();
  await expect.poll(() => chains.nth(1).getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => litIn(page)).toHaveLength(2);
  const near = [...(await discsOf(page)).values()].filter(({ look }) => look.includes("near"));
  expect(near.map(({ id }) => id).toSorted()).toEqual(["etoile-crispin", "etoile-genevieve", "etoile-jack"]);

  const { searchParams } = new URL(page.url());
  expect(["from", "to", "chain"].map((name) => searchParams.get(name))).toEqual([
    "etoile-genevieve",
    "etoile-jack",
    "2",
  ]);
  await page.reload();
  await expect.poll(() => chains.nth(1).getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => litIn(page)).toHaveLength(2);
});

test("where fewer than five chains differ it says why there are no more", async () => {
  const page = await journeys.open("/etoile?from=etoile-susu&to=etoile-susu-mother", { seen: "all" });
  const region = panelOf(page, "Connection").getByRole("region", { name: "Chains between them" });
  await expect(region.getByText("Nothing else differs enough", { exact: false })).toAppear();
  expect(await region.locator("button[aria-pressed]").count()).toBeLessThan(5);
});

test("a chain goes around whom one leaves out, and nothing is left where nobody else is", async () => {
  const page = await journeys.open("/etoile?from=etoile-susu&to=etoile-gabin", { seen: "all" });
  const panel = panelOf(page, "Connection");
  await panel.getByRole("button", { name: "Not through Cheyenne" }).click();
  await expect(panel.getByText("All that joins them goes through Susu's mother and Jack.")).toAppear();
  expect(new URL(page.url()).searchParams.get("without")).toBe("etoile-cheyenne");
  await panel.getByRole("button", { name: "Not through Jack" }).click();
  await expect(panel.getByText("Without Cheyenne or Jack, no chain joins Susu and Gabin")).toAppear();
  await panel.getByRole("list", { name: "Left out" }).getByRole("button", { name: /Jack/ }).click();
  await expect(panel.getByRole("region", { name: "Chains between them" })).toAppear();
  await panel.getByRole("button", { name: /Not through Cheyenne/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => panel.locator(":focus").count()).toBe(1);
  await expect(panel.getByText("Susu is coached sternly and tenderly by Cheyenne, who").first()).toAppear();
  expect(new URL(page.url()).searchParams.get("without")).toBeNull();
});

test("a third joins the two by keys alone, and a scene of a tie opens and comes back", async () => {
  const page = await journeys.open("/etoile?from=etoile-susu&to=etoile-jack", { seen: "all" });
  const panel = panelOf(page, "Connection");
  await panel.getByRole("button", { name: "Add a third" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("gabin");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "How are these three connected?" })).toAppear();
  await expect.poll(() => litIn(page)).toHaveLength(3);
  expect(new URL(page.url()).searchParams.get("third")).toBe("etoile-gabin");
  const region = panel.getByRole("region", { name: "What joins the three" });
  await region.locator("button[aria-pressed]").nth(1).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => litIn(page)).toHaveLength(4);
  await region.getByRole("button", { name: "Not through Tobias" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("list", { name: "Left out" })).toAppear();
  await expect.poll(() => panel.locator(":focus").count()).toBe(1);
  await region.getByRole("link", { name: /A prayer before the entrance/ }).focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Scene")).toAppear();
  await page.keyboard.press("Escape");
  await expect(region).toAppear();
});

test("from the companies one comes to who connects two of them, lit in the picture", async () => {
  const page = await journeys.open("/etoile/companies", { seen: "all" });
  await page.getByRole("button", { name: "Who connects two companies?" }).click();
  const panel = panelOf(page, "Connectors");
  await expect(panel.getByText("Cheyenne coaches Susu", { exact: false }).first()).toAppear();
  await panel.getByRole("combobox", { name: "The other" }).selectOption("Shamblee Energy Solutions");
  await expect(panel.getByText(/connects? them/)).toAppear();
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await expect.poll(async () => (await litIn(page)).length).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect(panel).toVanish();
});

test("the second of two can be pressed in the picture, with Shift at once", async () => {
  const page = await journeys.open("/etoile?character=etoile-mishi", { seen: "all" });
  await expect(panelOf(page, "Character")).toAppear();
  await page.keyboard.down("Shift");
  await press(page, "etoile-jack");
  await page.keyboard.up("Shift");
  const panel = panelOf(page, "Connection");
  await expect.poll(() => panel.getByRole("combobox", { name: "From" }).inputValue()).toBe("Mishi Duplessis");
  await expect.poll(() => panel.getByRole("combobox", { name: "To" }).inputValue()).toBe("Jack McMillan");
  await panel.getByRole("button", { name: "Swap" }).click();
  await expect.poll(() => panel.getByRole("combobox", { name: "From" }).inputValue()).toBe("Jack McMillan");
});

test("a tie of a lit chain opens, and closing it comes back to the chains", async () => {
  const page = await journeys.open("/etoile?from=etoile-genevieve&to=etoile-susu", { seen: "etoile-e02" });
  const panel = panelOf(page, "Connection");
  await panel.getByRole("region", { name: "Chains between them" }).getByRole("link").first().click();
  await expect(panelOf(page, "Tie")).toAppear();
  await page.keyboard.press("Escape");
  await expect(panel).toAppear();
  await page.keyboard.press("Escape");
  await expect(panel).toVanish();
});
