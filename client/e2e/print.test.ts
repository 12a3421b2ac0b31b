import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, drawnIn } from "./picture.ts";

const journeys = setUpJourneys();

/** Notes what stands on the page while it is printed, for a browser without a printer. */
async function awaitPrint(page: Page): Promise<() => Promise<{ texts: string[]; pages: number }>> {
  await page.evaluate(() => {
    const sheets: string[] = [];
    Reflect.set(window, "sheets", sheets);
    window.print = () => void sheets.push(document.querySelector(".printed-sheet")?.innerHTML ?? "");
  });
  return async () => {
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "sheets").length)).toBe(1);
    const texts = await page.locator(".printed-sheet tspan").allTextContents();
    // Printing to a file ends as printing does: the sheet is taken away again.
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return { texts, pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
  };
}

test("Ctrl P prints the bare network: the picture with title, horizon and legend, on one page", async () => {
  const page = await journeys.open("/etoile?through=etoile-e04", { seen: "all" });
  await discOf(page, "etoile-jack");
  const printed = await awaitPrint(page);
  await page.keyboard.press("Control+p");
  const { texts, pages } = await printed();
  const count = (await drawnIn(page)).length;
  expect(pages).toBe(1);
  expect(texts).toEqual(
    expect.arrayContaining(["Étoile", `${count} of the ensemble, through episode 4`, "Love", "Paris"]),
  );
  await expect.poll(() => page.locator(".printed-sheet").count()).toBe(0);
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

test("with a card open the browser itself prints, and what it prints is the card", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  const card = panelOf(page, "Character");
  await expect(card.getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
  const isLeft = await page.evaluate(() => {
    const press = new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true, cancelable: true });
    return document.body.dispatchEvent(press);
  });
  expect(isLeft).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(card.getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
});
