import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

const tableOf = (page: Page, name: "Characters" | "Ties") =>
  page.getByRole("region", { name, exact: true }).getByRole("table");
const firstNames = async (page: Page) =>
  (await tableOf(page, "Characters").getByRole("rowheader").allInnerTexts())
    .slice(0, 2)
    .map((text) => text.split("\n").at(-1));

test("the table holds the characters and ties of the picture", async () => {
  const page = await journeys.open("/etoile?cast=everyone", { seen: "etoile-e02" });
  await expect(page.getByText("18 of the ensemble")).toAppear();
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByText("18 characters", { exact: true })).toAppear();
  await expect(page.getByText("43 ties", { exact: true })).toAppear();
  expect(await tableOf(page, "Characters").getByRole("rowheader").count()).toBe(18);
  expect(await tableOf(page, "Ties").getByRole("rowheader").count()).toBe(43);
});

test("the table is sorted by its heads, one way and the other", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const head = tableOf(page, "Characters").getByRole("columnheader", { name: "Name" });
  await head.getByRole("button").click();
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
  expect(await firstNames(page)).toEqual(["A former wife of Jack's", "Bruna"]);
  await head.getByRole("button").click();
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
  expect(await firstNames(page)).toEqual(["Uncle John", "Tobias Bell"]);
});

test("the legend filters the table, and the filter is the picture's too", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const family = page.getByRole("button", { name: /^Kinship/ });
  await family.click();
  await expect.poll(() => family.getAttribute("aria-pressed")).toBe("true");
  const count = Number(/\d+/.exec(await family.innerText())?.[0]);
  await expect(page.getByText(`${count} ties`, { exact: true })).toAppear();
  await page.getByRole("button", { name: "Kinds of Kinship" }).click();
  await page.getByRole("checkbox", { name: /Parent/ }).click();
  await expect.poll(() => family.getAttribute("aria-pressed")).toBe("mixed");
  await page.getByRole("link", { name: "Network" }).click();
  await expect.poll(() => family.getAttribute("aria-pressed")).toBe("mixed");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect.poll(() => family.getAttribute("aria-pressed")).toBe("false");
});

test("a company and typed words narrow the table", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const legend = page.getByRole("region", { name: "Families of ties" });
  await legend.getByRole("button", { name: "Companies", exact: true }).click();
  await page.getByRole("checkbox", { name: /Le Ballet National/ }).click();
  await expect(page.getByText("8 characters", { exact: true })).toAppear();
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox", { name: "Find in the table" }).fill("genevieve lavigne");
  await expect(page.getByText("1 character", { exact: true })).toAppear();
  await page.getByRole("searchbox", { name: "Find in the table" }).fill("zzz");
  await expect(page.getByText("Nothing fits").first()).toAppear();
});

test("a row opens the card beside the table", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  await tableOf(page, "Characters").getByRole("link", { name: "Jack McMillan" }).click();
  await expect(panelOf(page, "Character").getByText("Played by Luke Kirby")).toAppear();
  await tableOf(page, "Ties").getByRole("rowheader").first().getByRole("link").click();
  await expect(panelOf(page, "Tie")).toAppear();
});

test("two rows that are picked are asked how they are connected, and those around them shown alone", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const characters = tableOf(page, "Characters");
  await characters.getByRole("checkbox", { name: "Pick Susu Li" }).check();
  const picked = page.getByRole("region", { name: "Those picked" });
  await expect(picked.getByText("Picked: Susu")).toAppear();
  const all = await characters.getByRole("rowheader").count();
  await picked.getByRole("button", { name: "Only these and who is tied to them" }).click();
  await expect.poll(() => characters.getByRole("rowheader").count()).toBeLessThan(all);
  await picked.getByRole("button", { name: "Only these and who is tied to them" }).click();
  await characters.getByRole("checkbox", { name: "Pick Jack McMillan" }).check();
  await picked.getByRole("button", { name: "How are these two connected?" }).click();
  await expect(panelOf(page, "Connection")).toAppear();
  expect(new URL(page.url()).searchParams.get("from")).toBe("etoile-susu");
  await picked.getByRole("button", { name: "Show these in the picture" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("with")).toContain("etoile-susu");
});

test("the table can hold those in the picture alone", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const characters = tableOf(page, "Characters");
  await page.getByRole("checkbox", { name: "Only those in the picture" }).check();
  await expect.poll(() => characters.getByRole("rowheader").count()).toBe(15);
});
