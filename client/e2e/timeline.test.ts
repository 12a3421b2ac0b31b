import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { drawnIn, strandsOf } from "./picture.ts";
import { installmentOn, standsAt, timelineOf } from "./timeline.ts";

const journeys = setUpJourneys();
const PHONE = { viewport: { width: 360, height: 720 }, hasTouch: true };

const through = (page: Page) => new URL(page.url()).searchParams.get("through");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Drags the thumb from one installment to another, by mouse. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const [begin, end] = [await middleOf(page, from), await middleOf(page, to)];
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move((begin.x + end.x) / 2, end.y, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(page: Page, number: number) {
  const box = await installmentOn(page, number).boundingBox();
  if (!box) throw new Error(`Installment ${number} is not on the timeline.`);
  return { x: box.x + box.width / 2, y: box.y + 16 };
}

test("dragged back, the timeline looks back; what the reader has seen stays seen", async () => {
  const page = await journeys.open("/etoile?cast=everyone", { seen: "etoile-e04" });
  await expect.poll(() => standsAt(page)).toBe("Episode 4: The Hiccup");
  await drag(page, 4, 2);
  await expect.poll(() => standsAt(page)).toBe("Episode 2: The Bull");
  await expect.poll(() => drawnIn(page)).toHaveLength(18);
  expect(through(page)).toBe("etoile-e02");
  await expect(page.getByText("Looking back at episode 2.")).toAppear();
  await drag(page, 2, 3);
  await expect.poll(() => standsAt(page)).toBe("Episode 3: The Fish");
  expect(await page.getByText("Seen episode 3?").count()).toBe(0);
});

test("dragged past what has been seen, the thumb waits there and the reader is asked", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e02" });
  await drag(page, 2, 5);
  await expect(page.getByText("Seen episodes 3 to 5?")).toAppear();
  expect(await standsAt(page)).toBe("Episode 2: The Bull");
  await button(page, "Not yet").click();
  expect(through(page)).not.toBe("etoile-e05");
});

test("by keys one goes from episode to episode, and opened up from scene to scene", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e03" });
  await timelineOf(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => standsAt(page)).toBe("Episode 1: The Swap");
  await button(page, "Scene by scene").click();
  await timelineOf(page).focus();
  await page.keyboard.press("PageUp");
  await expect.poll(() => standsAt(page)).toBe("Episode 2: The Bull");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => standsAt(page)).toMatch(/^Episode 3: The Fish, scene 1: /);
  await expect(page.getByText(/of the ensemble, through episode 3, scene 1$/)).toAppear();
  expect(await page.title()).toBe("Étoile · through episode 3, scene 1 · Ensemble");
  await page.reload();
  await expect.poll(() => standsAt(page)).toMatch(/^Episode 3: The Fish, scene 1: /);
  await timelineOf(page).focus();
  await page.keyboard.press("End");
  await expect.poll(() => standsAt(page)).toBe("Episode 3: The Fish");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Seen episode 4?")).toAppear();
  await page.keyboard.press("Escape");
  await expect.poll(() => timelineOf(page).evaluate((one) => one === document.activeElement)).toBe(true);
});

test("a link to a scene opens there, and at the reader's own horizon where they have not seen it", async () => {
  const link = "/etoile?through=etoile-e03-s05&cast=everyone";
  const further = await journeys.open(link, { seen: "all" });
  await expect.poll(() => standsAt(further)).toBe("Episode 3: The Fish, scene 5: The boy in the box");
  journeys.expectLogged(/404.*\/scenes\/etoile-e03-s05/);
  const before = await journeys.open(link, { seen: "etoile-e02" });
  await expect.poll(() => standsAt(before)).toBe("Episode 2: The Bull");
  expect(through(before)).toBe("etoile-e02");
});

test("playing goes through what has been seen and stops there by itself", async () => {
  const page = await journeys.open("/etoile?through=etoile-e02&cast=everyone", { seen: "etoile-e04" });
  await expect.poll(() => drawnIn(page)).toHaveLength(18);
  await button(page, "Play through what you have seen").focus();
  await page.keyboard.press("Space");
  await expect(button(page, "Pause")).toAppear();
  await expect.poll(() => standsAt(page), { timeout: 8000 }).toBe("Episode 3: The Fish");
  await expect.poll(() => standsAt(page), { timeout: 8000 }).toBe("Episode 4: The Hiccup");
  await expect(button(page, "Play through what you have seen")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(32);

  await page.keyboard.press("Space");
  await expect.poll(() => standsAt(page)).toBe("Episode 1: The Swap");
  await page.keyboard.press("Space");
  await expect(button(page, "Play through what you have seen")).toAppear();
});

test("as it happened, what lay before the story comes first, and each tie says how it stands", async () => {
  const page = await journeys.open("/etoile?cast=everyone", { seen: "all" });
  await button(page, /, the order of the timeline$/i).click();
  await page.getByRole("radio", { name: /^As it happened/ }).check();
  await page.keyboard.press("Escape");
  await timelineOf(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => standsAt(page)).toBe("Before the story");
  await expect(page.getByText(/of the ensemble, before the story$/)).toAppear();
  expect(new URL(page.url()).searchParams.get("at")).toBe("0");
  const there = (await drawnIn(page)).length;
  expect([there > 10, there < 45]).toEqual([true, true]);
  expect((await strandsOf(page)).size).toBeGreaterThan(50);

  await page.getByRole("link", { name: "Table" }).click();
  const states = page.getByRole("region", { name: "Ties", exact: true }).getByRole("cell");
  await expect(states.filter({ hasText: /^not yet, since episode/ }).first()).toAppear();
  await page.reload();
  await expect.poll(() => standsAt(page)).toBe("Before the story");
  await button(page, "Back to the end").click();
  await expect.poll(() => standsAt(page)).toBe("Episode 8: The Offer");
  await expect(states.filter({ hasText: /^not yet/ }).first()).toVanish();
});

test("on a phone the timeline is moved by finger, and opened up it goes scene by scene", async () => {
  const page = await journeys.open("/etoile", { seen: "all", ...PHONE });
  const { x, y } = await middleOf(page, 3);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => standsAt(page)).toBe("Episode 3: The Fish");
  await button(page, "Scene by scene").tap();
  await expect(timelineOf(page).getByText("Episode 3: The Fish")).toAppear();
  const height = (await timelineOf(page).boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("a strand on the card lists what befalls somebody, leads to scenes, and sets the timeline", async () => {
  const page = await journeys.open("/etoile?character=etoile-cheyenne", { seen: "etoile-e04" });
  const card = panelOf(page, "Character");
  const strand = card.getByRole("list", { name: "Along the story" });
  await strand.getByRole("button", { name: /^Episode 2: / }).click();
  await expect(card.getByText("Begins:").first()).toAppear();
  await card.getByRole("button", { name: "Set the timeline to episode 2" }).click();
  await expect.poll(() => standsAt(page)).toBe("Episode 2: The Bull");
  await strand.getByRole("button", { name: /^Before the story/ }).click();
  await card.getByRole("button", { name: "Set the timeline to before the story" }).click();
  await expect.poll(() => standsAt(page)).toBe("Before the story");
});
