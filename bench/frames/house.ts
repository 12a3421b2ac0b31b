import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Ensemble } from "#contract/graph.ts";
import { drawingOf, seenOn, type Drawing, type Seen } from "../page/drawing.ts";
import { serveBare, type BarePage } from "../page/serve-bare.ts";
import { paintedAt, visit, type Reader } from "../page/visit.ts";
import { pause } from "./pause.ts";
import { serveMadeUp } from "./serve-made-up.ts";

export const READER: Reader = { name: "all seen", seen: "all", answer: "/api/stories/etoile/ensemble" };

/** What Cytoscape's documentation recommends for speed. */
const FASTEST: Drawing["settings"] = {
  textureOnViewport: true,
  hideEdgesOnViewport: true,
  hideLabelsOnViewport: true,
  motionBlur: false,
  pixelRatio: 1,
};

/** The addresses of the explorer and its peers, all with the same cast; `wrong` says where one shows another. */
export type House = {
  ours: string;
  cytoscape: string;
  sigma: string;
  seen: Seen;
  wrong: string[];
  close: () => void;
};

/** Serves a cast in the explorer, and the picture that it makes of it with bare Cytoscape and with sigma.js. */
export async function openHouse(
  browser: Browser,
  origin: string,
  folder: string,
  ensemble: Ensemble,
): Promise<House> {
  const explorer = await serveMadeUp(origin, ensemble);
  const ours = `${explorer.origin}/etoile?cast=everyone`;
  const seen = await look(browser, ours);
  const drawing = { ...drawingOf(seen, "/answers/cast"), settings: FASTEST };
  const page: BarePage = {
    drawings: new Map([["cast", drawing]]),
    answers: new Map([["cast", JSON.stringify(ensemble)]]),
  };
  const bare = await serveBare(join(folder, "cytoscape"), page);
  const sigma = await serveBare(join(folder, "sigma"), page, join(import.meta.dirname, "sigma"));
  const cytoscape = `${bare.origin}/cast`;
  const isAlike = told(await look(browser, cytoscape)) === told(seen);
  return {
    ours,
    cytoscape,
    sigma: `${sigma.origin}/cast`,
    seen,
    wrong: isAlike ? [] : ["Bare Cytoscape draws something else"],
    close: () => [explorer, bare, sigma].forEach(({ close }) => close()),
  };
}

/** Longer than the explorer takes to let the camera stand well once all is there. */
export const resting = () => pause(1500);

const look = (browser: Browser, url: string): Promise<Seen> =>
  visit(browser, { url, reader: READER }, async (page) => {
    await paintedAt(page, url);
    await page.waitForLoadState("networkidle");
    await resting();
    return await seenOn(page);
  });

const told = (seen: Seen): string => JSON.stringify({ ...seen, lead: seen.lead.toFixed(3) });
