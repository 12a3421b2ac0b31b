import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

/** Makes a tour of two views, the second at the end of the story, and answers the address that it starts at. */
async function makeTour(): Promise<string> {
  const page = await journeys.open("/etoile?through=etoile-e02", { seen: "all" });
  await page.getByRole("button", { name: "Settings and help" }).click();
  await page.getByRole("button", { name: "Make a guided tour" }).click();
  const maker = page.getByRole("region", { name: "Your guided tour" });
  await maker.getByRole("textbox", { name: "Title" }).fill("Who swaps whom");
  await maker.getByRole("button", { name: "Add this view" }).click();
  await maker.getByRole("textbox", { name: "What to say to view 1" }).fill("Two companies, one bargain");
  await page.getByRole("slider").press("End");
  await expect.poll(() => page.url()).toContain("through=all");
  await maker.getByRole("button", { name: "Add this view" }).click();
  await maker.getByRole("textbox", { name: "What to say to view 2" }).fill("And this is where it ends");
  expect(await barriersOn(page)).toEqual([]);
  await maker.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByRole("region", { name: "Guided tour" })).toAppear();
  return new URL(page.url()).pathname + new URL(page.url()).search;
}

test("a tour that somebody made is opened by its link and gone through, forwards and back", async () => {
  const address = await makeTour();
  const page = await journeys.open(address, { seen: "all" });
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour.getByText("Two companies, one bargain")).toAppear();
  await expect(tour.getByText("1 of 2")).toAppear();
  await tour.getByRole("button", { name: "Next" }).click();
  await expect(tour.getByText("And this is where it ends")).toAppear();
  expect(new URL(page.url()).searchParams.get("through")).toBe("all");
  await page.goBack();
  await expect(tour.getByText("Two companies, one bargain")).toAppear();
  await tour.getByRole("button", { name: "End the tour" }).click();
  await expect.poll(() => tour.count()).toBe(0);
  expect(page.url()).not.toContain("tour=");
});

test("what is said to a view from further on is kept until the reader is there", async () => {
  const address = await makeTour();
  const page = await journeys.open(address, { seen: "etoile-e03" });
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour.getByText("Two companies, one bargain")).toAppear();
  await tour.getByRole("button", { name: "Next" }).click();
  await expect(tour.getByText(/This view was made further on/)).toAppear();
  expect(await page.content()).not.toContain("And this is where it ends");
  expect(await barriersOn(page)).toEqual([]);
});

test("a link that was cut says so, and the story stands beneath it", async () => {
  const page = await journeys.open("/etoile?tour=eyJ0aXRs&character=etoile-jack", { seen: "all" });
  await expect(page.getByText("This tour cannot be read: its link seems to have been cut.")).toAppear();
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Jack McMillan" })).toAppear();
});
