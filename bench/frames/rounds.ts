import type { Browser, Page } from "playwright-core";
import { limitOf, spreadOf, type Figure } from "../figure.ts";
import { seenOn, type Seen } from "../page/drawing.ts";
import { visit as visitPage } from "../page/visit.ts";
import { clickResponses, hoverResponses, interactiveAfter, pressResponses, type Disc } from "./answering.ts";
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

/** Points at discs, clicks on them, and presses what stands around the picture. */
export async function measureAnswers(browser: Browser, house: House): Promise<Figure[]> {
  const rested = <Answer>(use: (page: Page) => Promise<Answer>) =>
    visit(browser, house.ours, async (page) => {
      await page.goto(house.ours, { waitUntil: "networkidle" });
      await resting();
      return await use(page);
    });
  const [hover, click] = await rested(async (page) => {
    const discs = discsOf(await seenOn(page));
    return [await hoverResponses(page, discs), await clickResponses(page, discs)] as const;
  });
  const presses = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { what, response } of await rested(pressResponses))
      presses.set(what, [...(presses.get(what) ?? []), response]);
  }
  const figure = (what: string, samples: number[]): Figure => ({
    part: `The picture answers, ${house.seen.characters.length} characters`,
    what,
    unit: "ms",
    measured: spreadOf(samples),
    beside: limitOf(ANSWER_LIMIT),
    goal: 1,
  });
  return [
    figure("pointing at somebody, until they stand out", hover),
    figure("clicking somebody, until the next paint", click),
    figure("the slowest of these", [Math.max(...click)]),
    ...[...presses].map(([what, responses]) => figure(`${what}, until the next paint`, responses)),
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
