import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";
import { choose } from "./radio.ts";

const journeys = setUpJourneys();

/** How far every request that the page made to the API asks; undefined where it does not say. */
function horizonsAsked(page: Page): Set<string | undefined> {
  const asked = new Set<string | undefined>();
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.add(searchParams.get("through") ?? undefined);
  });
  return asked;
}

const question = (page: Page) => page.getByRole("dialog", { name: "How much of Étoile have you seen?" });

test("a first visit asks how far one has watched, and shows and requests nothing but episode 1 until then", async () => {
  const page = await journeys.blank();
  const asked = horizonsAsked(page);
  await page.goto("/etoile");
  await expect(question(page)).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(13);
  await expect(page.getByText("Only episode 1 is shown")).toAppear();
  expect([...asked]).toEqual([undefined]);
  expect(await page.title()).toBe("Étoile · through episode 1 · Ensemble");
  expect(await question(page).getByRole("radio").count()).toBe(8);
  const text = await page.locator("body").innerText();
  expect(text).not.toMatch(/Gael|Quinn|Gabin/);
});

test("the answer is taken at its word and remembered", async () => {
  const page = await journeys.blank();
  const asked = horizonsAsked(page);
  await page.goto("/etoile");
  await choose(question(page), "episode 4");
  await question(page).getByRole("button", { name: "Open at episode 4" }).click();
  await expect(page.getByText("You have seen four of eight")).toAppear();
  await expect.poll(() => drawnIn(page)).toContain("etoile-gael");
  expect([...asked]).toEqual([undefined, "etoile-e04"]);
  await page.reload();
  await expect(page.getByText("You have seen four of eight")).toAppear();
  expect(await question(page).count()).toBe(0);
});

test("who remembers an episode that the story no longer has is asked anew", async () => {
  journeys.expectLogged(/400.*through=etoile-e19/);
  const page = await journeys.open("/", { seen: "etoile-e19" });
  await page.getByRole("link", { name: "Étoile" }).click();
  await choose(question(page), "episode 4");
  await expect.poll(() => drawnIn(page)).toHaveLength(13);
  await question(page).getByRole("button", { name: "Open at episode 4" }).click();
  await expect(page.getByText("You have seen four of eight")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
});

test("who has not started is shown the first episode and not asked again", async () => {
  const page = await journeys.open("/etoile");
  await question(page).getByRole("button", { name: "I have not started" }).click();
  await expect(question(page)).toVanish();
  await page.reload();
  await expect(page.getByText("Only episode 1 is shown")).toAppear();
  expect(await question(page).count()).toBe(0);
});

test("a link from further on shows a first visitor no more than episode 1, and offers its own", async () => {
  journeys.expectLogged(/404.*\/characters\/etoile-quinn/);
  const page = await journeys.blank();
  const asked = horizonsAsked(page);
  await page.goto("/etoile?through=etoile-e08&character=etoile-quinn");
  await expect(page.getByText("The link you followed was made at episode 8.")).toAppear();
  await expect(page.getByText("Nothing of that name is known here")).toAppear();
  expect([...asked]).toEqual([undefined]);
  await question(page).getByRole("button", { name: "Open at episode 8" }).click();
  await expect(page.getByRole("heading", { name: "Quinn" })).toAppear();
});
