import type { Page } from "playwright-core";
import { expect } from "vitest";
import "./appearing.ts";

const WAITING = /^(Loading|Chargement|The story is on its way|L’histoire arrive)$/;

/** Goes to an address as a step back or forward does, without loading the page anew. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await settled(page);
}

/** Waits until what is looked at has been fetched and drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: /^(Settings|Réglages)/ })).toAppear();
  await expect(page.getByText(WAITING)).toVanish();
}
