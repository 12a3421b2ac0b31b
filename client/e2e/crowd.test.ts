import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { madeUpEnsemble } from "../../bench/frames/made-up-ensemble.ts";
import { setUpJourneys } from "./journeys.ts";
import { discOf, discsOf, pictureOf, spotlitIn, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

/** Étoile with 800 made-up characters, all of them drawn. */
async function openCrowd(): Promise<Page> {
  const page = await journeys.blank({ seen: "all" });
  await page.route("**/api/stories/etoile/ensemble*", (route) =>
    route.fulfill({ json: madeUpEnsemble(800) }),
  );
  await page.goto("/etoile?cast=everyone");
  return page;
}

test("in a crowd those pointed at are lit above the others, who step back, and none of them is drawn anew", async () => {
  // Somebody made up has no card.
  journeys.expectLogged(/404.*characters\/c9/);
  const page = await openCrowd();
  const { at } = await discOf(page, "c9");
  const before = await discsOf(page);
  await page.mouse.move(at.x, at.y);
  await expect.poll(async () => [...(await spotlitIn(page)).keys()]).toContain("c9");
  const lit = [...(await spotlitIn(page)).values()];
  expect(lit.length).toBeLessThan(100);
  expect(lit.map(({ id, place }) => [id, place])).toEqual(lit.map(({ id }) => [id, before.get(id)?.place]));
  expect(await discsOf(page)).toEqual(before);
  const veil = async () =>
    Number(
      await page.locator(".stage-spotlight").evaluate((layer) => getComputedStyle(layer, "::before").opacity),
    );
  await expect.poll(veil).toBeGreaterThan(0.5);
  await page.mouse.move(5, 5);
  await expect.poll(async () => (await spotlitIn(page)).size).toBe(0);
  await expect.poll(veil).toBe(0);
  await page.mouse.click(at.x, at.y);
  await expect.poll(async () => (await spotlitIn(page)).get("c9")?.look ?? []).toContain("selected");
});

test("in a crowd who picks out a family is answered at once, and the picture follows when it has been worked out", async () => {
  const page = await openCrowd();
  await discOf(page, "c9");
  const looks = async () => new Set([...(await strandsOf(page)).values()].map(({ look }) => look[0]));
  const before = await looks();
  await pictureOf(page).evaluate(countFramesBeforeDrawing);
  await page.getByRole("button", { name: /^Kinship/, pressed: false }).click();
  await expect(page.getByRole("button", { name: /^Kinship/, pressed: true })).toAppear();
  const counted = () => page.evaluate((): unknown => Reflect.get(window, "framesBeforeDrawing"));
  await expect.poll(counted).toBeGreaterThan(2);
  expect(await looks()).not.toEqual(before);
});

/** In the page: counts the frames from the next press to the drawing after it, which notes how many they were. */
function countFramesBeforeDrawing(stage: Element): void {
  const { cy } = stage.querySelector(".stage-picture")?._cyreg ?? {};
  addEventListener(
    "click",
    () => {
      let [frames, isDrawn] = [0, false];
      const count = () => {
        frames += 1;
        if (!isDrawn) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      cy?.one("render", () => {
        isDrawn = true;
        Reflect.set(window, "framesBeforeDrawing", frames);
      });
    },
    { once: true },
  );
}
