import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

test("a card says who plays a character, where one may know them from, and their ties by family", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  const card = panelOf(page, "Character");
  await expect(card.getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
  await expect(card.getByText("Played by Charlotte Gainsbourg")).toAppear();
  await expect(card.getByRole("link", { name: "Melancholia" })).toAppear();
  await expect(card.getByRole("region", { name: "Since you last saw them, E6" })).toAppear();
  expect(await card.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
    "Since you last saw them, E6",
    "Kinship",
    "Love",
    "Work",
    "Art",
    "Friendship",
    "Money & power",
    "Conflict",
    "Episode by episode",
  ]);
  const love = card.getByRole("region", { name: "Love" });
  expect(await love.getByRole("link", { name: "Jack McMillan" }).count()).toBe(1);
});

test("a line of a card leads to the tie's page with its history, scenes and sources", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  await page.getByRole("link", { name: /Geneviève resumes an old affair with Jack/ }).click();
  const tie = panelOf(page, "Tie");
  await expect(tie.getByRole("heading", { name: "Jack & Geneviève" })).toAppear();
  const history = tie.getByRole("region", { name: "What there is between them, in order" });
  const chosen = history.locator("[aria-current=true]");
  await expect(chosen.getByText("Love: Romance")).toAppear();
  await expect(chosen.getByText("Shown in")).toAppear();
  await chosen.getByText("Where this is from").click();
  const source = chosen.getByRole("link", { name: /opens another site/ }).first();
  await expect(source).toAppear();
  expect(await source.getAttribute("href")).toMatch(/^https:\/\//);
  expect(await history.getByRole("heading", { level: 4 }).count()).toBeGreaterThan(5);
});

test("a scene of a tie, its place and those present are pages of their own, and back leads home", async () => {
  const page = await journeys.open("/etoile?tie=etoile-t078", { seen: "all" });
  const tie = panelOf(page, "Tie");
  await tie.locator("[aria-current=true]").getByRole("link").first().click();
  const scene = panelOf(page, "Scene");
  await scene.getByRole("link", { name: "Jack", exact: true }).click();
  await expect(panelOf(page, "Character").getByText("Played by Luke Kirby")).toAppear();
  await page.goBack();
  await expect(scene).toAppear();
  await page.goBack();
  await expect(tie).toAppear();
});

test("from a person one sees what else they are known from", async () => {
  const page = await journeys.open("/etoile?character=etoile-jack", { seen: "etoile-e01" });
  await page.getByRole("link", { name: "Luke Kirby" }).click();
  const person = panelOf(page, "Person");
  await expect(person.getByRole("heading", { name: "Luke Kirby" })).toAppear();
  await person.getByRole("link", { name: "The Marvelous Mrs. Maisel" }).first().click();
  await expect(
    page.getByRole("region", { name: "Work" }).getByRole("heading", { name: /Maisel/ }),
  ).toAppear();
});
