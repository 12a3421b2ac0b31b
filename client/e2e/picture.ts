import type { Page } from "playwright-core";
import { expect } from "vitest";

type Point = { x: number; y: number };
/** A disc or strand of the picture: its middle on the page, its place in the picture, how strongly it is drawn. */
export type Drawn = { id: string; at: Point; place: Point; look: string[] };

type Thing = {
  id: () => string;
  classes: () => string[];
  position: () => Point;
  renderedPosition: () => Point;
  midpoint: () => Point | undefined;
  renderedMidpoint: () => Point | undefined;
};
type Things = { map: (read: (thing: Thing) => Drawn) => Drawn[] };

declare global {
  interface Element {
    /** Where Cytoscape registers itself with the element that it draws in. */
    _cyreg?: {
      cy: { nodes: () => Things; edges: () => Things; one: (event: string, act: () => void) => void };
    };
  }
}

/** The picture of the ensemble, whatever language it is named in. */
export const pictureOf = (page: Page) => page.getByRole("application");

/** The discs that are drawn, by character; empty while there is no picture. */
export const discsOf = (page: Page): Promise<Map<string, Drawn>> => readPicture(page, "nodes");

/** The strands that are drawn, by tie. */
export const strandsOf = (page: Page): Promise<Map<string, Drawn>> => readPicture(page, "edges");

/** The discs that are lit above the picture of a crowd, by character. */
export const spotlitIn = (page: Page): Promise<Map<string, Drawn>> =>
  readPicture(page, "nodes", ".stage-spotlight");

/** Who is drawn, in the order of the alphabet. */
export const drawnIn = async (page: Page): Promise<string[]> => [...(await discsOf(page)).keys()].toSorted();

/** Waits until somebody is drawn and the picture rests, and says where. */
export const discOf = (page: Page, character: string): Promise<Drawn> =>
  resting(() => discsOf(page), character);

/** Waits until a tie is drawn and the picture rests, and says where. */
export const strandOf = (page: Page, tie: string): Promise<Drawn> => resting(() => strandsOf(page), tie);

/** Presses somebody's disc with the mouse. */
export async function press(page: Page, character: string): Promise<void> {
  const { at } = await discOf(page, character);
  await page.mouse.click(at.x, at.y);
}

/** Panels that open move the camera: a place holds once it is read twice the same. */
async function resting(read: () => Promise<Map<string, Drawn>>, id: string): Promise<Drawn> {
  let last: Drawn | undefined;
  const isResting = async () => {
    const before = last;
    last = (await read()).get(id);
    return last !== undefined && before?.at.x === last.at.x && before.at.y === last.at.y;
  };
  await expect.poll(isResting, { message: `${id} is drawn and rests` }).toBe(true);
  if (!last) throw new Error(`${id} is not in the picture.`);
  return last;
}

async function readPicture(
  page: Page,
  sort: "nodes" | "edges",
  surface = ".stage-picture",
): Promise<Map<string, Drawn>> {
  const picture = pictureOf(page);
  if ((await picture.count()) === 0) return new Map();
  const read = await picture.locator(surface).evaluate((holder, wanted) => {
    if (!holder._cyreg) return [];
    const { left, top } = holder.getBoundingClientRect();
    const isDisc = wanted === "nodes";
    return holder._cyreg.cy[wanted]().map((thing) => {
      // A strand that is taken away has no middle.
      const { x, y } = (isDisc ? thing.renderedPosition() : thing.renderedMidpoint()) ?? { x: 0, y: 0 };
      const place = { x, y, ...(isDisc ? thing.position() : thing.midpoint()) };
      return { id: thing.id(), at: { x: left + x, y: top + y }, place, look: thing.classes() };
    });
  }, sort);
  return new Map(read.map((thing) => [thing.id, thing]));
}
