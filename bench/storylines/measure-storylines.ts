import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../../client/e2e/find-chromium.ts";
import { limitOf, spreadOf, type Figure, type Findings } from "../figure.ts";
import { say } from "../say.ts";
import { inTemporaryFolder } from "../temporary.ts";
import type { Panned } from "./page/panned-frames.ts";
import { serveChart } from "./serve-chart.ts";

const FRAMES = 240;
/** The work of a frame where sixty of them are shown in a second, in milliseconds. */
const LIMIT = 16;
/** What the arrangement may take: less than one would call waiting. */
const AT_ONCE = 400;

/** The browser draws frames as fast as it can, instead of waiting for the screen. */
const UNLIMITED = ["--no-sandbox", "--disable-gpu", "--disable-gpu-vsync", "--disable-frame-rate-limit"];

/** Measures the work of a frame while panning 60 strands through 200 scenes, as it opens and with all in view. */
export async function measureStorylines(): Promise<Findings> {
  const executablePath = findChromium();
  if (executablePath === null)
    return { figures: [], wrong: [], leftOut: ["The storylines: no Chromium or Chrome was found."] };
  say("The storylines …");
  return await inTemporaryFolder(async (folder) => {
    const server = await serveChart(join(folder, "page"));
    const browser = await chromium.launch({ executablePath, args: UNLIMITED });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
      await page.goto(server.origin);
      await page.getByRole("application").waitFor();
      return await measureOn(page);
    } finally {
      await browser.close();
      server.close();
    }
  });
}

const panned = (page: Page): Promise<Panned> => page.evaluate((count) => window.pannedFrames(count), FRAMES);

async function measureOn(page: Page): Promise<Findings> {
  const { strands, scenes } = await page.evaluate(() => ({ ...document.querySelector("main")?.dataset }));
  const wrong =
    strands === "60" && scenes === "200" ? [] : [`There are ${strands} strands, ${scenes} scenes.`];
  const arranged = await page.evaluate(() =>
    performance.getEntriesByName("arranged").map((one) => one.duration),
  );
  const opened = await panned(page);
  if (!opened.hasMoved) wrong.push("The chart did not move while it was panned.");
  await page.getByRole("application").focus();
  await page.keyboard.press("0");
  const whole = await panned(page);
  return {
    figures: [
      figureOf("a frame while panning, as it opens", opened.frames, LIMIT),
      figureOf("a frame while panning, all in view", whole.frames, LIMIT),
      figureOf("to arrange them all", arranged, AT_ONCE),
    ],
    wrong,
    leftOut: [],
  };
}

const figureOf = (what: string, samples: readonly number[], limit: number): Figure => ({
  part: "Storylines, 60 characters × 200 scenes",
  what,
  unit: "ms",
  measured: spreadOf(samples),
  beside: limitOf(limit),
  goal: 1,
});
