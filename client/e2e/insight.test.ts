import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { choose } from "./radio.ts";

const journeys = setUpJourneys();

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("from the picture one comes to insight, and from a name in it to the card", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const views = page.getByRole("navigation", { name: "Ways of seeing the story" });
  await views.getByRole("button", { name: "More" }).click();
  await views.getByRole("link", { name: "Insight" }).click();
  await expect(page.getByText("45 characters, 70 pairs of them tied")).toAppear();
  const central = part(page, "Who is central");
  await expect(central.getByText("Jack leads by all three measures.")).toAppear();
  await expect(central.getByText("tied with 18 of the 44 others")).toAppear();
  await expect(central.getByRole("img", { name: "Jack: 7 at E1, 18 at E8" })).toAppear();
  await choose(page.getByRole("group", { name: "Central by" }), "Standing between");
  await expect(central.getByText("on 35% of the shortest ways between two others")).toAppear();
  await central.getByRole("link", { name: /Mishi Duplessis/ }).click();
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Mishi Duplessis" })).toAppear();
  expect(new URL(page.url()).pathname).toBe("/etoile/insight");
});

test("each number comes with what it means, and with who", async () => {
  const page = await journeys.open("/etoile/insight", { seen: "all" });
  const together = part(page, "Who belongs together");
  await expect(together.getByText("the cast came out nearly the same")).toAppear();
  await expect(together.getByRole("img", { name: /^Communities: \d+ at E1, \d+ at E8$/ })).toAppear();
  await expect(together.getByRole("img", { name: /^How sure they are .* at E8$/ })).toAppear();
  await expect(
    part(page, "What holds the cast together").getByText(
      "Without Geneviève the web would fall into 6 pieces",
    ),
  ).toAppear();
  const stage = part(page, "Who is on stage");
  await expect(stage.getByText("5% of the ties, 1.3% of the presences: in 3 of 122 scenes")).toAppear();
  await expect(part(page, "Friends and enemies").getByText("75% are balanced")).toAppear();
  const feelings = part(page, "How feelings ran");
  await feelings.getByRole("searchbox", { name: "Find a pair by name" }).fill("genevieve mishi");
  await expect.poll(() => feelings.getByRole("status").innerText()).toBe("1 pair");
  await feelings.getByRole("link", { name: /neutral at first/ }).click();
  await expect(panelOf(page, "Tie")).toAppear();
});

test("by keys alone the measure is chosen, more is shown and a community opened", async () => {
  const page = await journeys.open("/etoile/insight", { seen: "all" });
  const central = part(page, "Who is central");
  await expect(central.getByText("tied with 18 of the 44 others")).toAppear();
  await page.getByRole("radio", { name: "Ties" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(central.getByText("12% of the steps of a walk along the ties")).toAppear();
  const rows = central.getByRole("listitem");
  expect(await rows.count()).toBe(10);
  await central.getByRole("button", { name: /^Show more/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows.count()).toBe(30);
  const community = part(page, "Who belongs together")
    .getByRole("listitem")
    .filter({ hasText: "Around Jack" });
  await community.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(community.getByRole("link", { name: /Jack McMillan/ })).toAppear();
  await page.keyboard.press("Tab");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain("Jack McMillan");
  await page.keyboard.press("Enter");
  await expect(panelOf(page, "Character")).toAppear();
});

test("it keeps to the horizon, to a scene and to whose eyes are looked through", async () => {
  const page = await journeys.open("/etoile/insight", { seen: "etoile-e02" });
  await expect(page.getByText("18 characters")).toAppear();
  expect(await page.getByRole("main").innerText()).not.toMatch(/Quinn|Gabin|E[3-8]/);
  const begun = await journeys.open("/etoile/insight", { seen: "etoile-e01-s01" });
  await expect(begun.getByText("No tie has been told yet")).toAppear();
  await expect(part(begun, "Who is on stage").getByText("One scene in 1 episode so far.")).toAppear();
  const seen = await journeys.open("/etoile/insight?as-seen-by=etoile-susu", { seen: "etoile-e03" });
  await expect(seen.getByText("What Susu Li could make of the web")).toAppear();
  await seen.getByRole("button", { name: "Back to all you have seen" }).click();
  await expect(seen.getByText("What the web of ties says of the cast")).toAppear();
});

test("it is read in French, on a phone, and nothing is wider than the screen", async () => {
  const page = await journeys.open("/les-miserables/insight?through=les-miserables-1-1-4", {
    locale: "fr-FR",
    viewport: { width: 360, height: 720 },
    hasTouch: true,
  });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Éclairages" })).toAppear();
  await expect(page.getByText(/Ce que le réseau des liens dit/)).toAppear();
  const wide = await page.getByRole("main").evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(wide).toBe(0);
});
