import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../client/e2e/find-chromium.ts";
import { limitOf, spreadOf, type Figure, type Findings } from "../figure.ts";
import { embeddedIn, SERVER, startProgram } from "../program.ts";
import { say } from "../say.ts";
import { inTemporaryFolder } from "../temporary.ts";
import { drawingOf, seenOn, type Seen } from "./drawing.ts";
import { serveBare, type BarePage } from "./serve-bare.ts";
import { transferredFor } from "./transferred.ts";
import { paintedAt, READERS, visit, type Reader } from "./visit.ts";

const ROUNDS = 11;
const LIMIT = 300;
const GOAL = 1.5;

const UNSEEN = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Measures the first load: what comes over the wire, and when the network is painted, beside a bare page. */
export async function measurePage(): Promise<Findings> {
  const executablePath = findChromium();
  if (executablePath === null)
    return { figures: [], wrong: [], leftOut: ["The page: no Chromium or Chrome was found."] };
  say("The page …");
  return await inTemporaryFolder(async (folder) => {
    const program = await startProgram(SERVER, embeddedIn(join(folder, "data")));
    const browser = await chromium.launch({ executablePath, args: UNSEEN });
    try {
      return await measureOn(browser, program.origin, join(folder, "bare"));
    } finally {
      await browser.close();
      await program.stop();
    }
  });
}

async function measureOn(browser: Browser, origin: string, folder: string): Promise<Findings> {
  const page: BarePage = { drawings: new Map(), answers: new Map() };
  const seen = new Map<Reader, Seen>();
  for (const reader of READERS) {
    seen.set(reader, await look(browser, reader, `${origin}/etoile`));
    page.answers.set(reader.name, await (await fetch(origin + reader.answer)).text());
  }
  for (const [reader, what] of seen)
    page.drawings.set(reader.name, drawingOf(what, `/answers/${reader.name}`));
  const bare = await serveBare(folder, page);
  try {
    const bytes = await measureBytes(browser, origin);
    const findings = await measurePainting(browser, origin, bare.origin, seen);
    return { ...findings, figures: [...bytes, ...findings.figures] };
  } finally {
    bare.close();
  }
}

/** What is drawn once all has arrived. */
function look(browser: Browser, reader: Reader, url: string): Promise<Seen> {
  return visit(browser, { url, reader }, async (page) => {
    await paintedAt(page, url);
    await page.waitForLoadState("networkidle");
    return await seenOn(page);
  });
}

async function measureBytes(browser: Browser, origin: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const reader of READERS) {
    const url = `${origin}/etoile`;
    const sums = await visit(browser, { url, reader }, (page) => transferredFor(page, url));
    for (const [what, bytes] of sums) {
      const isScript = what === "JavaScript";
      figures.push({
        part: "The page",
        what: `${what}, ${reader.name}`,
        unit: "kB",
        measured: spreadOf([bytes / 1000]),
        beside: isScript ? limitOf(LIMIT) : null,
        goal: isScript ? 1 : null,
      });
    }
  }
  return figures;
}

async function measurePainting(
  browser: Browser,
  origin: string,
  bare: string,
  seen: Map<Reader, Seen>,
): Promise<Findings> {
  const findings: Findings = { figures: [], wrong: [], leftOut: [] };
  for (const [reader, what] of seen) {
    const [ours, theirs] = [`${origin}/etoile`, `${bare}/${reader.name}`];
    const alike = await look(browser, reader, theirs);
    if (!isAlike(what, alike)) findings.wrong.push(`The bare page draws something else (${reader.name}).`);
    const samples: { page: number[]; bare: number[] } = { page: [], bare: [] };
    const paint = (url: string) => visit(browser, { url, reader }, (page) => paintedAt(page, url));
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.bare.push(await paint(theirs));
      samples.page.push(await paint(ours));
    }
    findings.figures.push({
      part: "The page",
      what: `network painted, ${reader.name}`,
      unit: "ms",
      measured: spreadOf(samples.page),
      beside: { what: "bare page", spread: spreadOf(samples.bare) },
      goal: GOAL,
    });
  }
  return findings;
}

/** The same characters in the same places, as large, the same ties and the same names? */
const isAlike = (one: Seen, other: Seen): boolean => told(one) === told(other);

const told = (seen: Seen): string => JSON.stringify({ ...seen, lead: seen.lead.toFixed(3) });
