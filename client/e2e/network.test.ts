import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, discsOf, drawnIn, press, strandOf } from "./picture.ts";

const journeys = setUpJourneys();

const places = async (page: Page) =>
  Object.fromEntries([...(await discsOf(page))].map(([id, { place }]) => [id, place]));

test("the network opens on the leads and mains, and the rest is one click away", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect(page.getByText("15 of the ensemble, through episode 8")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  expect(await drawnIn(page)).toEqual(
    expect.arrayContaining(["etoile-cheyenne", "etoile-genevieve", "etoile-jack"]),
  );
  await page.getByRole("button", { name: "Show everyone" }).click();
  await expect(page.getByText("45 of the ensemble, through episode 8")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(45);
  await page.getByRole("button", { name: "Only the leads" }).click();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
});

test("pressing a disc opens the card of that character, and nobody moves", async () => {
  const page = await journeys.open("/etoile", { seen: "all", motion: true });
  await discOf(page, "etoile-jack");
  const before = await places(page);
  await press(page, "etoile-jack");
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Jack McMillan" })).toAppear();
  await expect.poll(async () => (await discOf(page, "etoile-jack")).look).toContain("selected");
  expect(await places(page)).toEqual(before);
  expect(new URL(page.url()).searchParams.get("character")).toBe("etoile-jack");
});

test("pressing a strand opens the page of the two it joins", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const { at } = await strandOf(page, "etoile-t111");
  await page.mouse.click(at.x, at.y);
  await expect(panelOf(page, "Tie").getByRole("heading", { name: "Cheyenne & Susu" })).toAppear();
});

test("pointing at somebody lights their neighbours and dims the rest", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const { at } = await discOf(page, "etoile-mishi");
  await page.mouse.move(at.x, at.y);
  const looks = async (id: string) => (await discOf(page, id)).look;
  await expect.poll(() => looks("etoile-crispin")).toContain("dim");
  expect(await looks("etoile-mishi")).toContain("near");
  await page.mouse.move(5, 5);
  await expect.poll(() => looks("etoile-crispin")).toContain("plain");
});

test("a double click brings in those tied to somebody, after a reload too", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const { at } = await discOf(page, "etoile-jack");
  await page.mouse.dblclick(at.x, at.y);
  await expect.poll(() => drawnIn(page)).toContain("etoile-jacks-mother");
  const brought = await drawnIn(page);
  await page.reload();
  await expect.poll(() => drawnIn(page)).toEqual(brought);
});

test("a disc stays where it was dragged to, after a reload too", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const { at, place } = await discOf(page, "etoile-crispin");
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 30, at.y - 20, { steps: 3 });
  await page.mouse.move(at.x - 60, at.y - 40, { steps: 3 });
  await page.mouse.up();
  const dragged = await places(page);
  expect(dragged["etoile-crispin"]).not.toEqual(place);
  await page.reload();
  await discOf(page, "etoile-crispin");
  const again = await places(page);
  expect(again["etoile-crispin"]?.x).toBeCloseTo(dragged["etoile-crispin"]?.x ?? 0, 0);
  expect(again["etoile-crispin"]?.y).toBeCloseTo(dragged["etoile-crispin"]?.y ?? 0, 0);
});

test("a company narrows the picture to its members", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const tools = page.getByRole("group", { name: "The picture" });
  await tools.getByRole("button", { name: "Companies" }).click();
  await page.getByRole("checkbox", { name: /^Le Ballet National/ }).check();
  await expect(page.getByText("8 of the ensemble")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(8);
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
});
