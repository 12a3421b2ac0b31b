import type { Browser, Page } from "playwright-core";
import { PAINTED } from "../../client/canvas/painted.ts";

/** Somebody who comes: what their browser remembers of how far they have come; null: nothing. */
export type Reader = { name: string; seen: string | null; answer: string };

export const READERS: readonly Reader[] = [
  { name: "first visit", seen: null, answer: "/api/stories/etoile/ensemble" },
  { name: "all seen", seen: "all", answer: "/api/stories/etoile/ensemble?through=all" },
];

const PATIENCE = 30_000;

/** Opens an address in a fresh browser with an empty cache, and does something with the page. */
export async function visit<Answer>(
  browser: Browser,
  { url, reader }: { url: string; reader: Reader },
  use: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: kept(reader) }] },
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Goes there, and answers after how many milliseconds the first frame that shows somebody was drawn. */
export async function paintedAt(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  const painted = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName(name)) resolve(startTime);
        }).observe({ type: "mark", buffered: true });
      }),
    PAINTED,
  );
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error(`${url} shows nobody.`)), PATIENCE);
  });
  return await Promise.race([painted, late]).finally(() => clearTimeout(patience));
}

function kept({ seen }: Reader) {
  if (seen === null) return [];
  return [{ name: "ensemble.horizon", value: JSON.stringify({ etoile: { seen } }) }];
}
