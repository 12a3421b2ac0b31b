import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { ROOT } from "../../run/prepare.mjs";
import { Watch } from "./watch.ts";

const PICTURES = join(ROOT, "test-results");
/** On a busy machine the first picture may take its time. */
const PATIENCE = 20_000;

/** Who comes: how far they have said to have come (undefined: never asked), and on what. */
export type Reader = Pick<BrowserContextOptions, "viewport" | "locale" | "colorScheme"> & {
  seen?: string | null;
  /** When they were last here, in milliseconds since 1970. */
  visited?: number;
  theme?: "dark" | "light" | "system";
  hasTouch?: boolean;
  /** Readers of the journeys want no motion unless the journey is about it. */
  motion?: boolean;
};

/** The browsers that readers come with, each fresh, and what went wrong in any of them. */
export class Visits {
  readonly watch: Watch;
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
    this.watch = new Watch(origin);
  }

  /** Opens an address in a fresh browser that remembers only what is said of its reader. */
  async open(address: string, reader: Reader = {}): Promise<Page> {
    const page = await this.blank(reader);
    await page.goto(address);
    return page;
  }

  /** A fresh browser that has not been anywhere yet. */
  async blank({ seen, visited, theme, motion = false, ...options }: Reader = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: this.#origin,
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      reducedMotion: motion ? "no-preference" : "reduce",
      storageState: {
        cookies: [],
        origins: [{ origin: this.#origin, localStorage: kept({ seen, visited, theme }) }],
      },
      ...options,
    });
    this.#contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    this.watch.over(page);
    return page;
  }

  /** Sends every reader home; of a journey that failed a picture of each page is left in test-results/. */
  async end(failed: string | null): Promise<void> {
    if (failed !== null) await this.#photograph(failed);
    await Promise.all(this.#contexts.map((context) => context.close()));
  }

  async #photograph(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    const pages = this.#contexts.flatMap((context) => context.pages());
    const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 90);
    await Promise.all(
      pages.map((page, at) => page.screenshot({ path: join(PICTURES, `${file}-${at + 1}.png`) })),
    );
  }
}

type Remembered = { [Name in "seen" | "visited" | "theme"]: Reader[Name] | undefined };

function kept({ seen, visited, theme }: Remembered) {
  const answer = { name: "ensemble.horizon", value: JSON.stringify({ etoile: { seen, visited } }) };
  const wish = { name: "ensemble.theme", value: theme ?? "dark" };
  return [...(seen === undefined ? [] : [answer]), ...(theme === undefined ? [] : [wish])];
}
