import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { discOf } from "./picture.ts";

/** The dialog of all ways to take the picture along. */
export const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Take the picture with you" });

/** Opens it once Jack rests in the picture. */
export async function openExport(page: Page): Promise<void> {
  await discOf(page, "etoile-jack");
  await page.getByRole("button", { name: "Export and share" }).click();
  await expect(dialogOf(page)).toAppear();
}

/** Presses a button and takes what the browser saves. */
export async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const coming = page.waitForEvent("download");
  await dialogOf(page).getByRole("button", { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), file: await buffer(await download.createReadStream()) };
}

/** What the browser's own reader of XML finds in an SVG. */
export const readSvg = (page: Page, file: Buffer) =>
  page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, "image/svg+xml");
    const textsOf = (tag: string) => [...read.querySelectorAll(tag)].map((found) => found.textContent);
    return { root: read.documentElement.tagName, texts: textsOf("tspan"), titles: textsOf("title") };
  }, file.toString("utf8"));
