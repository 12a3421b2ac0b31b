import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";

const journeys = setUpJourneys();

const question = (page: Page) =>
  page.getByRole("dialog", { name: "How much of Les Misérables have you read?" });
const storyLinks = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("link");

test("at the door the stories are to be chosen, and how far one has come is said, and nothing of what happens", async () => {
  const page = await journeys.open("/", { seen: "etoile-e04" });
  await expect(page.getByText("Seen through episode 4")).toAppear();
  expect(await storyLinks(page).allInnerTexts()).toEqual(["Étoile", "Les Misérables"]);
  await expect(page.getByText("1862 · 239 chapters")).toAppear();
  await expect(page.getByText("You have not been here yet")).toAppear();
  expect(await page.title()).toBe("Which story? · Ensemble");
  expect(await page.locator("body").innerText()).not.toMatch(/Valjean|Cheyenne/);
});

test("a novel is opened from the door by keyboard, and asks for part, book and chapter", async () => {
  const page = await journeys.open("/");
  await storyLinks(page).nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(question(page)).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(4);
  await question(page).getByLabel("Part").selectOption("2");
  await question(page).getByLabel("Book").selectOption("3");
  await question(page).getByRole("button", { name: "Open at chapter 2.3.1" }).click();
  await expect.poll(() => drawnIn(page)).toContain("les-miserables-co");
  expect(await page.title()).toBe("Les Misérables · through chapter 2.3.1 · Ensemble");
  await page.goBack();
  await expect(page.getByText("Read through chapter 2.3.1")).toAppear();
});

test("one comes back to the choice from within a story", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await page.getByRole("button", { name: "Settings and help" }).click();
  await page.getByRole("link", { name: "All stories" }).click();
  await expect(page.getByRole("heading", { name: "Which story?" })).toAppear();
  await expect(page.getByText("Seen to the end")).toAppear();
});

test("239 chapters are folded by part and book, and those to come are only counted", async () => {
  const page = await journeys.open("/les-miserables/installments");
  await question(page).getByLabel("Book").selectOption("2");
  await question(page).getByLabel("Chapter").selectOption("3");
  await question(page).getByRole("button", { name: "Open at chapter 1.2.3" }).click();
  await expect(page.getByText("225 chapters to come")).toAppear();
  const sections = page.getByRole("main").locator("details > summary").filter({ hasText: "Part 1" });
  expect(await sections.allInnerTexts()).toEqual([
    expect.stringMatching(/^Part 1, Book 1\s+11$/),
    expect.stringMatching(/^Part 1, Book 2\s+3$/),
  ]);
  await expect(page.getByRole("link", { name: "Part 1, Book 2, Chapter 3" })).toAppear();
  expect(await page.getByRole("main").innerText()).not.toContain("Part 1, Book 3");
});

test.each(["dark", "light"] as const)(
  "the door and the question have no barriers in the %s theme, on a phone",
  async (theme) => {
    const page = await journeys.open("/", { theme, viewport: { width: 360, height: 720 }, locale: "fr-FR" });
    await expect(page.getByRole("heading", { name: "Quelle histoire ?" })).toAppear();
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await storyLinks(page).nth(1).click();
    await expect(page.getByRole("dialog", { name: "Les Misérables : où en êtes-vous ?" })).toAppear();
    expect(await barriersOn(page)).toEqual([]);
  },
);
