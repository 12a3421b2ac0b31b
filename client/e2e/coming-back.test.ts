import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";

const journeys = setUpJourneys();

const YESTERDAY = Date.now() - 24 * 60 * 60 * 1000;
const offer = (page: Page) => page.getByRole("region", { name: "Welcome back" });

test("who comes back is told where they were and asked for the next, of which only the number is said", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e04", visited: YESTERDAY });
  await expect(offer(page).getByText("You were at episode 4, The Hiccup. Finished 5?")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  expect(await page.locator("body").innerText()).not.toContain("The Rat");
  await offer(page).getByRole("button", { name: "Yes, show it" }).click();
  await expect(page.getByText("You have seen five of eight")).toAppear();
  await expect(offer(page)).toVanish();
});

test("it is offered once a visit, and turned down for the visit", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e04", visited: YESTERDAY });
  await offer(page).getByRole("button", { name: "Not yet" }).click();
  await expect(offer(page)).toVanish();
  await page.reload();
  await expect(page.getByText("You have seen four of eight")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  expect(await offer(page).count()).toBe(0);
});

test("from the offer one catches up first", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e04", visited: YESTERDAY });
  await offer(page).getByRole("link", { name: "Catch me up" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Through episode 4" })).toAppear();
  await expect(offer(page)).toVanish();
});

test("nothing is offered on a first visit, soon after the last, or to who has seen it all", async () => {
  for (const reader of [
    { seen: "etoile-e04" },
    { seen: "etoile-e04", visited: Date.now() - 60_000 },
    { seen: "etoile-e08", visited: YESTERDAY },
    { seen: "all", visited: YESTERDAY },
  ]) {
    const page = await journeys.open("/etoile", reader);
    await expect.poll(() => drawnIn(page)).toHaveLength(15);
    expect(await offer(page).count()).toBe(0);
  }
});
