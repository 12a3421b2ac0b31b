import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../client/e2e/find-chromium.ts";
import type { Findings } from "../figure.ts";
import { embeddedIn, SERVER, startProgram } from "../program.ts";
import { say } from "../say.ts";
import { inTemporaryFolder } from "../temporary.ts";
import { figuresOf } from "./figures.ts";
import { madeUpEnsemble } from "./made-up-ensemble.ts";
import { openHouse } from "./house.ts";
import { measureAnswers, measureMotion } from "./rounds.ts";

const SIZES = [60, 800, 3000];
const ANSWERS_AT = 800;

/** Frames come as fast as they can be drawn, and WebGL is worked out by the processor where there is no better. */
const UNCAPPED = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--no-first-run",
  "--disable-background-networking",
];

/** Measures how smoothly the picture moves and how soon it answers, beside bare Cytoscape and sigma.js. */
export async function measureFrames(): Promise<Findings> {
  const executablePath = findChromium();
  if (executablePath === null)
    return { figures: [], wrong: [], leftOut: ["Frames: no Chromium or Chrome was found."] };
  return await inTemporaryFolder(async (folder) => {
    const program = await startProgram(SERVER, embeddedIn(join(folder, "data")));
    const browser = await chromium.launch({ executablePath, args: UNCAPPED });
    try {
      return await measureAll(browser, program.origin, folder);
    } finally {
      await browser.close();
      await program.stop();
    }
  });
}

async function measureAll(browser: Browser, origin: string, folder: string): Promise<Findings> {
  const findings: Findings = { figures: [], wrong: [], leftOut: [] };
  for (const size of SIZES) {
    say(`Frames, ${size} characters …`);
    const house = await openHouse(browser, origin, join(folder, String(size)), madeUpEnsemble(size));
    try {
      const samples = await measureMotion(browser, house);
      findings.figures.push(...figuresOf(size, samples));
      if (size === ANSWERS_AT) findings.figures.push(...(await measureAnswers(browser, house)));
      findings.wrong.push(...house.wrong.map((what) => `${what} (${size} characters).`));
    } finally {
      house.close();
    }
  }
  return findings;
}
