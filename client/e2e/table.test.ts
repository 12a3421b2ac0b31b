import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
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

test("a link shows the table as it was sorted, searched and picked", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const characters = tableOf(page, "Characters");
  await characters.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await characters.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await characters.getByRole("checkbox", { name: "Pick Susu Li" }).check();
  await page.getByRole("searchbox", { name: "Find in the table" }).fill("su & c");
  await expect(page.getByText("Nothing fits").first()).toAppear();
  await page.getByRole("searchbox", { name: "Find in the table" }).fill("le ballet");
  await expect.poll(() => new URL(page.url()).searchParams.get("find")).toBe("le ballet");
  const names = await characters.getByRole("rowheader").allInnerTexts();
  const other = await journeys.open(page.url().replace(/^https?:\/\/[^/]+/, ""), { seen: "all" });
  await expect(tableOf(other, "Characters")).toAppear();
  expect(await tableOf(other, "Characters").getByRole("rowheader").allInnerTexts()).toEqual(names);
  expect(await other.getByRole("searchbox", { name: "Find in the table" }).inputValue()).toBe("le ballet");
  await expect(other.getByText("Picked: Susu")).toAppear();
  const head = tableOf(other, "Characters").getByRole("columnheader", { name: "Name" });
  expect(await head.getAttribute("aria-sort")).toBe("descending");
});

test("two moments are compared in the table, whose rows say what differs and can be narrowed to it", async () => {
  const page = await journeys.open("/etoile/table", { seen: "etoile-e05" });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  expect(new URL(page.url()).pathname).toBe("/etoile/table");
  await expect(
    panelOf(page, "Comparison").getByRole("heading", { name: "Episode 5 beside episode 4" }),
  ).toAppear();
  await page.getByRole("checkbox", { name: "Only what differs" }).check();
  const ties = tableOf(page, "Ties");
  await expect(ties.getByRole("columnheader", { name: "What differs" })).toAppear();
  await expect.poll(() => ties.getByRole("rowheader").count()).toBe(4);
  const signed = async (sign: string) =>
    ties
      .getByRole("row")
      .filter({ has: page.getByRole("cell", { name: sign, exact: true }) })
      .count();
  expect([await signed("New"), await signed("Over"), await signed("Changed")]).toEqual([1, 1, 2]);
  expect(await tableOf(page, "Characters").getByRole("cell", { name: "Changed", exact: true }).count()).toBe(
    1,
  );
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Network" }).click();
  await expect(page.getByRole("region", { name: "The comparison" })).toAppear();
  await page.getByRole("link", { name: "Table" }).click();
  await page.getByRole("button", { name: "End the comparison" }).click();
  await expect(ties.getByRole("columnheader", { name: "What differs" })).toVanish();
});

test("the table shows what somebody of the story knows, and only what is in focus is marked", async () => {
  const page = await journeys.open("/etoile/table?as-seen-by=etoile-crispin&lenses=secrets", { seen: "all" });
  const ties = tableOf(page, "Ties");
  // Which ties are secrets is asked for by itself: until then all are there.
  const counted = page.getByText("What somebody concerned does not know of: ");
  await expect(counted).toAppear();
  const known = await ties.getByRole("rowheader").count();
  await page.goto("/etoile/table?lenses=secrets");
  await expect(counted).toAppear();
  await expect.poll(() => ties.getByRole("rowheader").count()).toBeGreaterThan(known);
  await ties.getByRole("rowheader").first().getByRole("link").click();
  await expect.poll(() => ties.locator('[aria-current="true"]').count()).toBe(1);
});
