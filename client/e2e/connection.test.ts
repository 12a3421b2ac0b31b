import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discsOf, press, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

test("from a card one asks how two are connected, and lights one of five chains", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  await page.getByRole("button", { name: "Connected to …?" }).click();
  const panel = panelOf(page, "Connection");
  await panel.getByRole("combobox", { name: "To" }).fill("susu");
  await panel.getByRole("option", { name: "Susu Li" }).click();
  const chains = panel.getByRole("region", { name: "Chains between them" }).getByRole("button");
  await expect.poll(() => chains.count()).toBe(5);
  await expect(panel.getByText("Cheyenne coaches Susu sternly and tenderly.").first()).toAppear();
  expect(await chains.nth(0).getAttribute("aria-pressed")).toBe("true");

  await chains.nth(1).click();
  await expect.poll(() => chains.nth(1).getAttribute("aria-pressed")).toBe("true");
  const lit = async () =>
    [...(await strandsOf(page)).values()]
      .flatMap(({ id, look }) => (look.includes("full") ? [id] : []))
      .toSorted();
  await expect.poll(lit).toEqual(["etoile-t002", "etoile-t026", "etoile-t078"]);
  const near = [...(await discsOf(page)).values()].filter(({ look }) => look.includes("near"));
  expect(near.map(({ id }) => id).toSorted()).toEqual([
    "etoile-genevieve",
    "etoile-jack",
    "etoile-susu",
    "etoile-susu-mother",
  ]);

  const { searchParams } = new URL(page.url());
  expect(["from", "to", "chain"].map((name) => searchParams.get(name))).toEqual([
    "etoile-genevieve",
    "etoile-susu",
    "2",
  ]);
  await page.reload();
  await expect.poll(() => chains.nth(1).getAttribute("aria-pressed")).toBe("true");
  await expect.poll(lit).toEqual(["etoile-t002", "etoile-t026", "etoile-t078"]);
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
