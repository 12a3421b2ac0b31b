import { text as textOf } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";

const journeys = setUpJourneys();

/** Chooses a file of this text in the settings. */
async function load(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Settings and help" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Load progress from a file …" }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name: "progress.json", mimeType: "application/json", buffer });
}

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
const fileOf = (seen: string) =>
  JSON.stringify({ format: "ensemble-progress", version: 1, stories: { etoile: { answer: { seen } } } });

test("progress saved in one browser is loaded in another, which says what changes and asks first", async () => {
  const one = await journeys.open("/etoile", { seen: "etoile-e06" });
  await one.getByRole("button", { name: "Settings and help" }).click();
  const saving = one.waitForEvent("download");
  await one.getByRole("button", { name: "Save my progress to a file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^ensemble-progress-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await textOf(await saved.createReadStream());
  expect(JSON.parse(text)).toEqual({
    format: "ensemble-progress",
    version: 1,
    stories: { etoile: { answer: { seen: "etoile-e06" } } },
  });

  const other = await journeys.open("/etoile", { seen: "etoile-e02" });
  await load(other, text);
  const asking = dialog(other, "Load this progress?");
  await expect(
    asking.getByText("Étoile: here episode 2, in the file episode 6. More would be shown."),
  ).toAppear();
  await asking.getByRole("button", { name: "Leave all as it is" }).click();
  await expect(other.getByText("You have seen two of eight")).toAppear();

  await load(other, text);
  await asking.getByRole("button", { name: "Load it" }).click();
  await expect(other.getByText("You have seen six of eight")).toAppear();
  await other.reload();
  await expect(other.getByText("You have seen six of eight")).toAppear();
});

test("lenses of one’s own go along in the file, and are added to those that are kept already", async () => {
  const lensesIn = (page: Page) => page.getByRole("button", { name: /^Lenses/ });
  async function make(page: Page, name: string, family: string) {
    await lensesIn(page).click();
    await page.getByRole("button", { name: "Make a lens …" }).click();
    const making = dialog(page, "A lens of your own");
    await making.getByLabel("Name").fill(name);
    await making.getByRole("checkbox", { name: family }).check();
    await making.getByRole("button", { name: "Keep it" }).click();
    await expect(making).toVanish();
  }
  const one = await journeys.open("/etoile", { seen: "etoile-e06" });
  await make(one, "Who loves", "Love");
  await one.getByRole("button", { name: "Settings and help" }).click();
  const saving = one.waitForEvent("download");
  await one.getByRole("button", { name: "Save my progress to a file" }).click();
  const text = await textOf(await (await saving).createReadStream());
  expect(JSON.parse(text)).toMatchObject({
    stories: { etoile: { lenses: [{ name: "Who loves", lens: "families.love" }] } },
  });

  const other = await journeys.open("/etoile", { seen: "etoile-e06" });
  await make(other, "Who fights", "Conflict");
  await load(other, text);
  const asking = dialog(other, "Load this progress?");
  await expect(asking.getByText(/lens/)).toAppear();
  await asking.getByRole("button", { name: "Load it" }).click();
  await expect(asking).toVanish();
  await other.goto("/etoile");
  await lensesIn(other).click();
  await expect(other.getByRole("checkbox", { name: /^Who loves/ })).toAppear();
  await expect(other.getByRole("checkbox", { name: /^Who fights/ })).toAppear();
});

test("a file that would show less says so, and one that changes nothing has nothing to load", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e06" });
  await load(page, fileOf("etoile-e03"));
  await expect(page.getByText("in the file episode 3. Less would be shown.")).toAppear();
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Load this progress?")).toVanish();
  await load(page, fileOf("etoile-e06"));
  const asking = dialog(page, "Load this progress?");
  await expect(asking.getByText("The file says nothing of these stories")).toAppear();
  expect(await asking.getByRole("button", { name: "Load it" }).count()).toBe(0);
});

test("a wrong file is told apart, and nothing is lost", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e06" });
  for (const [text, title] of [
    ["a shopping list", "This is no file of progress"],
    ['{"format":"ensemble-progress","version":9}', "This file is from a later version"],
    ['{"format":"ensemble-progress","version":1,"stories":7}', "This file is damaged"],
  ] as const) {
    await load(page, text);
    await dialog(page, title).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page, title)).toVanish();
  }
  await page.reload();
  await expect(page.getByText("You have seen six of eight")).toAppear();
});
