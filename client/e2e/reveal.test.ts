import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { drawnIn } from "./picture.ts";

const journeys = setUpJourneys();

test("somebody who wants to know who is still to come is told so, is reminded of it, and can have enough", async () => {
  const page = await journeys.open("/etoile?cast=everyone", { seen: "etoile-e01" });
  await expect(page.getByText("13 of the ensemble, through episode 1")).toAppear();
  await page.getByRole("button", { name: "Settings and help" }).click();
  await page.getByRole("checkbox", { name: /Who is still to come/ }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByText("45 of the ensemble, through episode 1")).toAppear();
  await expect(page.getByText("Told from later on: who is still to come.")).toAppear();
  await page.reload();
  await expect(page.getByText("45 of the ensemble, through episode 1")).toAppear();
  expect(page.url()).not.toContain("reveal");

  await page.getByRole("button", { name: "Turn off" }).click();
  await expect(page.getByText("13 of the ensemble, through episode 1")).toAppear();
  expect(await page.locator("body").innerText()).not.toContain("Quinn");
});

test("one fate can be told ahead, stays marked, and is taken back", async () => {
  const page = await journeys.open("/etoile?character=etoile-jack", { seen: "etoile-e01" });
  const card = panelOf(page, "Character");
  await card.getByRole("button", { name: "How does it end for Jack?" }).click();
  await expect(card.getByText("Told ahead, from episode 8")).toAppear();
  await page.reload();
  await expect(card.getByText("Told ahead, from episode 8")).toAppear();
  await card.getByRole("button", { name: "Take it back" }).click();
  await expect(card.getByText("Told ahead, from episode 8")).toVanish();
  await expect(card.getByRole("button", { name: "How does it end for Jack?" })).toAppear();
});

test("seen through her eyes there is only what she knows, and a banner leads back", async () => {
  const page = await journeys.open("/etoile?cast=everyone&character=etoile-susu", { seen: "etoile-e01" });
  await panelOf(page, "Character").getByRole("button", { name: "See through these eyes" }).click();
  const banner = page.getByText(/^As Susu Li knows it/);
  await expect(banner).toAppear();
  await expect.poll(() => drawnIn(page)).not.toContain("etoile-crispin");
  expect(new URL(page.url()).searchParams.get("as-seen-by")).toBe("etoile-susu");
  await page.reload();
  await expect(banner).toAppear();
  await page.getByRole("button", { name: "Back to all you have seen" }).click();
  await expect(banner).toVanish();
  await expect.poll(() => drawnIn(page)).toContain("etoile-crispin");
});
