import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { drawnIn } from "./picture.ts";

const journeys = setUpJourneys();

/** What the focus is on, as it is called. */
const onWhat = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement;
    const labels = on instanceof HTMLInputElement ? [...(on.labels ?? [])] : [];
    const label =
      on?.getAttribute("aria-label") ??
      labels.map(({ textContent }) => textContent)[0] ??
      on?.textContent ??
      "";
    return label.replaceAll(/\s+/g, " ").trim();
  });

/** Into the story by the skip link, then on by Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the story" })).toAppear();
  await page.keyboard.press("Enter");
  await onTo(page, name);
}

async function onTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    if (name.test(await onWhat(page))) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

/** The views that are read, what is pressed on each, and where it leads: a panel by its sort and heading. */
const READ = [
  ["people", /Luke Kirby/, "Person", "Luke Kirby"],
  ["companies", /Le Ballet National/, "Company", "Le Ballet National"],
  [
    "installments?installment=etoile-e01",
    /Susu practises in the dark/,
    "Scene",
    "Susu practises in the dark",
  ],
  ["table", /Jack McMillan/, "Character", "Jack McMillan"],
  ["insight", /Jack/, "Character", "Jack McMillan"],
  ["catch-up?since=beginning", /Jack McMillan/, "Character", "Jack McMillan"],
] as const;

test.each(READ)(
  "in %s one comes to a name by keys, opens it, and is back on it when it is closed",
  async (view, name, sort, heading) => {
    const page = await journeys.open(`/etoile/${view}`, { seen: "all" });
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toAppear();
    await tabTo(page, name);
    await page.keyboard.press("Enter");
    const panel = panelOf(page, sort);
    await expect(panel.getByRole("heading", { name: heading })).toAppear();
    await expect.poll(() => panel.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(panel).toVanish();
    await expect.poll(() => onWhat(page)).toMatch(name);
  },
);

test.each(READ)("in %s a name that is pressed by the mouse opens", async (view, name, sort, heading) => {
  const page = await journeys.open(`/etoile/${view}`, { seen: "all" });
  await page.getByRole("main").getByRole("link", { name }).first().click();
  await expect(panelOf(page, sort).getByRole("heading", { name: heading })).toAppear();
});

test("by keys the table is sorted, and two rows of it are picked", async () => {
  const page = await journeys.open("/etoile/table", { seen: "all" });
  const characters = page.getByRole("region", { name: "Characters", exact: true }).getByRole("table");
  await expect(characters).toAppear();
  await tabTo(page, /^Name/);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => characters.getByRole("columnheader", { name: /Name/ }).getAttribute("aria-sort"))
    .toBe("ascending");
  await onTo(page, /^Pick /);
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Those picked" })).toAppear();
});

test("about these facts is searched by keys and by the mouse", async () => {
  const page = await journeys.open("/etoile/about", { seen: "all" });
  const field = page.getByRole("main").getByRole("searchbox");
  await field.click();
  await field.fill("zzzz");
  const rows = page.getByRole("main").getByRole("article").or(page.getByRole("main").getByRole("listitem"));
  await expect.poll(() => rows.count()).toBe(0);
  await field.fill("");
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  await field.blur();
  await tabTo(page, /^Find/);
  await page.keyboard.type("zzzz");
  await expect.poll(() => rows.count()).toBe(0);
});

test("a first visit is answered by keys alone", async () => {
  const page = await journeys.open("/etoile");
  const question = page.getByRole("dialog", { name: "How much of Étoile have you seen?" });
  await expect(question).toAppear();
  await page.keyboard.press("Tab");
  const isOnRadio = () => page.evaluate(() => document.activeElement?.matches("[type=radio]"));
  for (let step = 0; step < 6 && !(await isOnRadio()); step++) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await onTo(page, /^Open at episode/);
  await page.keyboard.press("Enter");
  await expect(question).toVanish();
  await expect(page.getByText(/^You have seen \w+ of eight$/)).toAppear();
});

test("two moments are compared by keys, and the comparison is left by Escape", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e05" });
  await expect.poll(() => drawnIn(page)).not.toHaveLength(0);
  await tabTo(page, /^Compare$/);
  await page.keyboard.press("Enter");
  const list = panelOf(page, "Comparison");
  await expect(list.getByRole("heading", { name: "Episode 5 beside episode 4" })).toAppear();
  await page.keyboard.press("Escape");
  await expect(list).toVanish();
});

test("a tour is made and gone through by keys alone", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect.poll(() => drawnIn(page)).not.toHaveLength(0);
  await onTo(page, /^Settings and help$/);
  await page.keyboard.press("Enter");
  await onTo(page, /^Make a guided tour$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Your guided tour" })).toAppear();
  await onTo(page, /^Add this view$/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await onTo(page, /^Try it$/);
  await page.keyboard.press("Enter");
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour.getByText("1 of 2")).toAppear();
  await onTo(page, /^Next$/);
  await page.keyboard.press("Enter");
  await expect(tour.getByText("2 of 2")).toAppear();
});
