import type { Browser, Page } from "playwright-core";
import { limitOf, spreadOf, type Figure } from "../figure.ts";
import { seenOn, type Seen } from "../page/drawing.ts";
import { visit as visitPage } from "../page/visit.ts";
import { clickResponses, hoverResponses, interactiveAfter, type Disc } from "./answering.ts";
import { framesOfPanning, framesOfZooming } from "./gestures.ts";
import { READER, resting, type House } from "./house.ts";
import { blockedByZooming } from "./settling.ts";

export const PAGES = ["ours", "cytoscape", "sigma"] as const;
export type PageName = (typeof PAGES)[number];
export const GESTURES = ["panning", "zooming"] as const;
export type Gesture = (typeof GESTURES)[number];

/** The median frame of each round, and the slow ones: of twenty frames nineteen took no longer. */
export type Motion = { median: number[]; slow: number[] };
export type Samples = {
  motion: Record<Gesture, Record<PageName, Motion>>;
  interactive: { ours: number[]; cytoscape: number[] };
  /** How long nobody is answered after coming nearer. */
  blocked: { ours: number[]; cytoscape: number[] };
};

const FRAMES = { panning: framesOfPanning, zooming: framesOfZooming };
const ROUNDS = 3;
const DISCS = 12;
/** From what a hand does to the next paint, in milliseconds. */
const ANSWER_LIMIT = 200;

/** Functions that are sent to a page keep their names with a helper that is not there. */
const KEEPS_NAMES = "globalThis.__name = (it) => it";

const visit = <Answer>(browser: Browser, url: string, use: (page: Page) => Promise<Answer>) =>
  visitPage(browser, { url, reader: READER }, async (page) => {
    await page.addInitScript(KEEPS_NAMES);
    return await use(page);
  });

const none = (): Motion => ({ median: [], slow: [] });

/** Moves each page by turns, in a fresh browser each time. */
export async function measureMotion(browser: Browser, house: House): Promise<Samples> {
  const of = () => ({ ours: none(), cytoscape: none(), sigma: none() });
  const samples: Samples = {
    motion: { panning: of(), zooming: of() },
    interactive: { ours: [], cytoscape: [] },
    blocked: { ours: [], cytoscape: [] },
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of PAGES) {
      const url = house[name];
      await visit(browser, url, async (page) => {
        if (name === "sigma") await page.goto(url, { waitUntil: "networkidle" });
        else samples.interactive[name].push(await interactiveAfter(page, url));
        await page.waitForLoadState("networkidle");
        await move(page, (gesture) => samples.motion[gesture][name]);
        if (name !== "sigma") samples.blocked[name].push(await blockedByZooming(page));
      });
    }
  }
  return samples;
}

async function move(page: Page, motionOf: (gesture: Gesture) => Motion): Promise<void> {
  for (const gesture of GESTURES) {
    const frames = (await FRAMES[gesture](page)).toSorted((one, other) => one - other);
    motionOf(gesture).median.push(spreadOf(frames).median);
    motionOf(gesture).slow.push(frames[Math.floor(frames.length * 0.95)] ?? 0);
  }
}

/** Points at discs and clicks on them. */
export async function measureAnswers(browser: Browser, house: House): Promise<Figure[]> {
  const url = house.ours;
  const [hover, click] = await visit(browser, url, async (page) => {
    await page.goto(url, { waitUntil: "networkidle" });
    await resting();
    const discs = discsOf(await seenOn(page));
    return [await hoverResponses(page, discs), await clickResponses(page, discs)] as const;
  });
  const figure = (what: string, samples: number[], limit: number): Figure => ({
    part: `The picture answers, ${house.seen.characters.length} characters`,
    what,
    unit: "ms",
    measured: spreadOf(samples),
    beside: limitOf(limit),
    goal: 1,
  });
  return [
    figure("pointing at somebody, until they stand out", hover, ANSWER_LIMIT),
    figure("clicking somebody, until the next paint", click, ANSWER_LIMIT),
    figure("the slowest of these", [Math.max(...click)], ANSWER_LIMIT),
  ];
}

/** Some who stand clear of the panels at the edges. */
function discsOf({ characters, zoom, pan }: Seen): Disc[] {
  const discs = characters.map(({ id, place }) => ({
    id,
    at: { x: place.x * zoom + pan.x, y: place.y * zoom + pan.y },
  }));
  const clear = discs.filter(({ at }) => at.x > 480 && at.x < 960 && at.y > 250 && at.y < 650);
  const step = Math.max(1, Math.floor(clear.length / DISCS));
  return clear.filter((_, at) => at % step === 0).slice(0, DISCS);
}
