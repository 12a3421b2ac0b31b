import type { Page } from "playwright-core";
import { z } from "zod";
import { pause } from "./pause.ts";

const PATIENCE = 60_000;
const KNOCK = 40;

/**
 * Turns the wheel over the page from its very beginning, until the picture has been drawn in answer. Answers after
 * how many milliseconds of the navigation that was.
 */
export async function interactiveAfter(page: Page, url: string): Promise<number> {
  await page.addInitScript(noteFirstAnswer);
  await page.goto(url, { waitUntil: "commit" });
  const late = performance.now() + PATIENCE;
  const knocks: Promise<void>[] = [];
  await page.mouse.move(720, 450);
  while (performance.now() < late) {
    knocks.push(page.mouse.wheel(0, -1));
    const answered = z
      .number()
      .optional()
      .parse(await page.evaluate(() => Reflect.get(window, "answeredAfter")));
    if (answered !== undefined) return await Promise.all(knocks).then(() => answered);
    await pause(KNOCK);
  }
  throw new Error(`${url} answers no input.`);
}

/** In the page: waits for Cytoscape to have drawn somebody, for the wheel to move that, and for the frame after. */
function noteFirstAnswer(): void {
  const look = () => {
    const holder = document.querySelector(".stage-picture, #picture");
    const cy: cytoscape.Core | undefined = Reflect.get(Reflect.get(holder ?? {}, "_cyreg") ?? {}, "cy");
    if (!cy) return void requestAnimationFrame(look);
    const onDrawn = () => {
      if (cy.nodes().empty()) return;
      cy.off("render", onDrawn);
      cy.one("scrollzoom", () =>
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.set(window, "answeredAfter", performance.now())),
        ),
      );
    };
    cy.on("render", onDrawn);
  };
  requestAnimationFrame(look);
}

const Durations = z.array(z.number());
/** The least that a browser tells of. */
const SHORTEST = 16;

type Point = { x: number; y: number };

/** Points at discs one after the other: from each input to the end of the frame that lights the disc, in milliseconds. */
export async function hoverResponses(page: Page, discs: readonly Disc[]): Promise<number[]> {
  const responses: number[] = [];
  for (const { id, at } of discs) {
    const lit = page.evaluate(untilLit, id);
    await page.mouse.move(at.x, at.y);
    const response = z
      .number()
      .nullable()
      .parse(await lit);
    if (response !== null) responses.push(response);
    await page.mouse.move(8, 450);
    await pause(400);
  }
  return responses;
}

export type Disc = { id: string; at: Point };

/**
 * In the page: from the pointer's coming onto a disc to the end of the frame that lights it, in the picture itself or
 * in the layer above it; null where others cover it.
 */
function untilLit(id: string): Promise<number | null> {
  const cyIn = (selector: string): cytoscape.Core | undefined =>
    Reflect.get(Reflect.get(document.querySelector(selector) ?? {}, "_cyreg") ?? {}, "cy");
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), 2000);
    const picture = cyIn(".stage-picture");
    picture?.getElementById(id).one("mouseover", ({ originalEvent }) => {
      const isLit = () =>
        [picture, cyIn(".stage-spotlight")].some((cy) => cy?.getElementById(id).hasClass("near"));
      // Cytoscape draws in its frame, and all that was asked of it before is drawn when the next one begins.
      const look = () => {
        if (!isLit()) return void requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - originalEvent.timeStamp)));
      };
      requestAnimationFrame(look);
    });
  });
}

/** Clicks on discs one after the other: of each, how long until the next frame was painted, in milliseconds. */
export async function clickResponses(page: Page, discs: readonly Disc[]): Promise<number[]> {
  await page.evaluate(watchInteractions);
  for (const { at } of discs) {
    await page.mouse.click(at.x, at.y);
    await pause(1200);
  }
  const told = await toldOn(page);
  return [...told, ...discs.slice(told.length).map(() => SHORTEST)];
}

/** What was pressed, and how long until the next frame was painted, in milliseconds. */
export type Press = { what: string; response: number };

/** What is pressed in the page around a picture, beside its discs: what it is called, and how it is done. */
const PRESSES: readonly { what: string; press: (page: Page) => Promise<unknown> }[] = [
  {
    what: "putting on a lens",
    press: async (page) => {
      await page.getByRole("button", { name: /^Lenses/ }).click();
      await page.getByRole("checkbox", { name: /^Love/ }).click();
    },
  },
  { what: "picking out a family", press: (page) => page.getByRole("button", { name: /^Work/ }).click() },
  { what: "opening the palette", press: (page) => page.keyboard.press("Control+k") },
  {
    what: "opening the matrix",
    press: async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Matrix" }).click();
    },
  },
  {
    what: "coming back to the network",
    press: (page) => page.getByRole("link", { name: "Network" }).click(),
  },
];

/** Presses what stands around the picture, and waits each time for all that follows. */
export async function pressResponses(page: Page): Promise<Press[]> {
  await page.evaluate(watchInteractions);
  const responses: Press[] = [];
  let known = 0;
  for (const { what, press } of PRESSES) {
    await press(page);
    await pause(5000);
    const told = await toldOn(page);
    responses.push({ what, response: Math.max(SHORTEST, ...told.slice(known)) });
    known = told.length;
  }
  return responses;
}

const toldOn = async (page: Page): Promise<number[]> =>
  Durations.parse(await page.evaluate(() => Object.values(Reflect.get(window, "interactions"))));

/** In the page: the longest event of each interaction, as "interaction to next paint" has it. */
function watchInteractions(): void {
  const longest: Record<number, number> = {};
  Reflect.set(window, "interactions", longest);
  const wanted = { type: "event", durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || entry.interactionId === 0) continue;
      longest[entry.interactionId] = Math.max(longest[entry.interactionId] ?? 0, entry.duration);
    }
  }).observe(wanted);
}
