import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { discOf, pictureOf } from "./picture.ts";

const journeys = setUpJourneys();

test("while the wheel turns the drawing is moved as it is, and drawn anew once it rests", async () => {
  const page = await journeys.open("/etoile?cast=everyone", { seen: "all" });
  const before = await discOf(page, "etoile-jack");
  const slid = () => pictureOf(page).evaluate((stage) => stage.style.getPropertyValue("--slid"));
  await page.mouse.move(before.at.x + 40, before.at.y + 60);
  await pictureOf(page).evaluate((stage) => {
    const moved: string[] = [];
    Reflect.set(window, "moved", moved);
    new MutationObserver(() => moved.push(stage.style.getPropertyValue("--slid"))).observe(stage, {
      attributes: true,
      attributeFilter: ["style"],
    });
  });
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, -4);
  await expect.poll(slid).toBe("");
  const moved = await page.evaluate<string[]>(() => Reflect.get(window, "moved"));
  expect(moved.some((one) => one.startsWith("translate("))).toBe(true);
  const after = await discOf(page, "etoile-jack");
  expect(after.place).toEqual(before.place);
  expect(Math.hypot(after.at.x - before.at.x, after.at.y - before.at.y)).toBeGreaterThan(4);
});
