import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../client/e2e/find-chromium.ts";
import { ServerProcess } from "../client/e2e/server-process.ts";

/** The main views: what each file shows, to somebody who has seen as much as its address says. */
const VIEWS = {
  network: "/etoile?through=etoile-e04&character=etoile-cheyenne",
  storylines: "/etoile/storylines?through=etoile-e04&cast=everyone",
  matrix: "/etoile/matrix?through=etoile-e04",
  insight: "/etoile/insight?through=etoile-e04",
} as const;

const REMEMBERED = [{ name: "ensemble.horizon", value: JSON.stringify({ etoile: { seen: "etoile-e04" } }) }];

async function take(browser: Browser, origin: string, name: string, address: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
    storageState: { cookies: [], origins: [{ origin, localStorage: REMEMBERED }] },
  });
  const page = await context.newPage();
  await page.goto(origin + address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) });
  await context.close();
}

const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium or Chrome was found: CHROMIUM_PATH names one.");
const server = await ServerProcess.started();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const [name, address] of Object.entries(VIEWS)) await take(browser, server.origin, name, address);
} finally {
  await browser.close();
  await server.remove();
}
