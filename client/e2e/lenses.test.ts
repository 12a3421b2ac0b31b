import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersOn } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { discOf, discsOf, drawnIn, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

/** Who is drawn and seen: lenses leave the others where they are, unseen. */
const seenIn = async (page: Page) =>
  [...(await discsOf(page))].flatMap(([id, { look }]) => (look.includes("unseen") ? [] : [id])).toSorted();
const strandsSeen = async (page: Page) =>
  [...(await strandsOf(page)).values()].filter(({ look }) => !look.includes("unseen")).length;
const places = async (page: Page, ids: readonly string[]) => {
  const discs = await discsOf(page);
  return ids.map((id) => [id, discs.get(id)?.place]);
};
const lensesOf = (page: Page) => page.getByRole("button", { name: /^Lenses/ });
const worn = (page: Page) => page.getByRole("region", { name: "Lenses that are on" });
const asked = (page: Page) => new URL(page.url()).searchParams.get("lenses");

test("a lens leaves the ties it asks for and those they touch, says how many, and moves nobody", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  const before = await drawnIn(page).then(() => discOf(page, "etoile-jack"));
  const leads = await drawnIn(page);
  const stood = await places(page, leads);
  await lensesOf(page).click();
  await page.getByRole("checkbox", { name: /^Love/ }).check();
  await expect(worn(page).getByText("16 ties between 13 characters")).toAppear();
  await expect.poll(() => strandsSeen(page)).toBe(16);
  expect(await seenIn(page)).toHaveLength(13);
  expect(await places(page, leads)).toEqual(stood);
  await expect(page.getByText("13 of the ensemble, through episode 8")).toAppear();
  expect(asked(page)).toBe("love");
  await page.keyboard.press("Escape");
  await worn(page).getByRole("button", { name: "Take off the lens Love" }).click();
  await expect.poll(() => seenIn(page)).toEqual(leads);
  expect((await discOf(page, "etoile-jack")).place).toEqual(before.place);
});

test("three are on at most, the table shows what they show, and which one", async () => {
  const page = await journeys.open("/etoile?lenses=love,art", { seen: "all" });
  await lensesOf(page).click();
  await page.getByRole("checkbox", { name: /^New York ↔ Paris/ }).check();
  await expect(page.getByText("Three are on: take one off to put on another.")).toAppear();
  expect(await page.getByRole("checkbox", { name: /^Work/ }).isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: /^New York ↔ Paris/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByText("34 ties", { exact: true })).toAppear();
  const ties = page.getByRole("region", { name: "Ties", exact: true });
  await expect(ties.getByRole("columnheader", { name: "Lens" })).toAppear();
  await expect(ties.getByRole("cell", { name: "Art", exact: true }).first()).toAppear();
});

test("in the matrix stand those whom the lens touches, and the ties it shows", async () => {
  const page = await journeys.open("/etoile/matrix?lenses=love", { seen: "all" });
  await expect(worn(page).getByText("16 ties between 13 characters")).toAppear();
  await expect.poll(() => page.getByRole("rowheader").count()).toBe(13);
});

test("pointed at, a lens dims what the others show", async () => {
  const page = await journeys.open("/etoile?lenses=love,secrets", { seen: "all" });
  await worn(page).getByText("Love", { exact: true }).hover();
  const looks = async (id: string) => (await strandsOf(page)).get(id)?.look;
  await expect.poll(() => looks("etoile-t119")).toContain("off");
  await page.mouse.move(700, 500);
  await expect.poll(() => looks("etoile-t119")).not.toContain("off");
});

test("secrets say who is in the dark and of what", async () => {
  const page = await journeys.open("/etoile?lenses=secrets", { seen: "all" });
  await worn(page)
    .getByRole("button", { name: /^In the dark: Geneviève/ })
    .click();
  await expect(page.getByText("Cheyenne does not know")).toAppear();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Shamblee takes a hidden revenge on Cheyenne." }).click();
  await expect(panelOf(page, "Tie")).toAppear();
  expect(await seenIn(page)).toContain("etoile-cheyenne");
});

test("what is not known yet is neither shown nor counted, and an empty lens says so", async () => {
  const page = await journeys.open("/etoile?lenses=conflict,secrets&through=all", { seen: "etoile-e01" });
  await expect(worn(page).getByText(/^Conflict/)).toAppear();
  await expect(worn(page).getByText("4 ties between")).toAppear();
  await expect(page.getByText("Nobody in particular is in the dark.")).toAppear();
  const empty = await journeys.open("/les-miserables?lenses=crossing", {});
  await expect(empty.getByRole("dialog")).toAppear();
  await empty.keyboard.press("Escape");
  await expect(empty.getByText("Nothing to see through this lens")).toAppear();
  await empty.getByRole("button", { name: "Take off all lenses" }).click();
  await expect(empty.getByText("Nothing to see through this lens")).toVanish();
  await lensesOf(empty).click();
  await expect(empty.getByRole("checkbox", { name: /Across.*nothing so far/s })).toAppear();
});

test("by keyboard alone one keeps a lens of one’s own, changes it, deletes it and takes that back", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await discOf(page, "etoile-jack");
  await lensesOf(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: /^Family/ })).toAppear();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Make a lens …" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "A lens of your own" });
  await expect(dialog).toAppear();
  await dialog.getByRole("button", { name: "Keep it" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Give it a name")).toAppear();
  await dialog.getByLabel("Name").focus();
  await page.keyboard.type("Jack’s bonds");
  await dialog.getByRole("checkbox", { name: "Love" }).focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("searchbox", { name: "Find a character" }).focus();
  await page.keyboard.type("jack mc");
  await dialog.getByRole("checkbox", { name: "Jack McMillan" }).focus();
  await page.keyboard.press("Space");
  expect(await barriersOn(page)).toEqual([]);
  await dialog.getByLabel("Name").press("Enter");
  await expect(worn(page).getByText("Love of Jack", { exact: false })).toAppear();
  expect(asked(page)).toBe("families.love~characters.etoile-jack");
  await page.reload();
  await expect(worn(page).getByText("Jack’s bonds", { exact: true })).toAppear();
  await lensesOf(page).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete Jack’s bonds" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Jack’s bonds is deleted.")).toAppear();
  expect(asked(page)).toBeNull();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: /^Jack’s bonds/ })).toAppear();
  expect(asked(page)).toBe("families.love~characters.etoile-jack");
});

test("the filters can be kept as a lens, which then takes their place", async () => {
  const page = await journeys.open("/etoile?families=power", { seen: "all" });
  await lensesOf(page).click();
  await page.getByRole("button", { name: "Keep the filters as a lens …" }).click();
  await page.getByLabel("Name").fill("Follow the money");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(worn(page).getByText("Follow the money", { exact: true })).toAppear();
  expect([asked(page), new URL(page.url()).searchParams.get("families")]).toEqual(["families.power", null]);
});

test("lenses go together with chosen companies, a connection and other eyes", async () => {
  const page = await journeys.open("/etoile?lenses=love&companies=etoile-le-ballet-national", {
    seen: "all",
  });
  await expect(worn(page).getByText("ties between", { exact: false })).toAppear();
  const members = await seenIn(page);
  expect(members).not.toContain("etoile-jack");
  await page.goto("/etoile?lenses=love&from=etoile-susu&to=etoile-genevieve");
  await expect.poll(() => seenIn(page)).toContain("etoile-susu");
  await page.goto("/etoile?lenses=secrets&as-seen-by=etoile-crispin");
  await expect.poll(() => seenIn(page)).toContain("etoile-cheyenne");
  await expect.poll(async () => (await strandsOf(page)).has("etoile-t119")).toBe(true);
});

test("lenses stay on while two moments are compared, in the picture and in the table", async () => {
  const page = await journeys.open("/etoile?lenses=conflict&through=etoile-e05&compare=etoile-e03", {
    seen: "all",
  });
  const signed = async () =>
    [...(await strandsOf(page)).values()]
      .filter(({ look }) => !look.includes("unseen") && look.some((name) => name.startsWith("sign-")))
      .map(({ id }) => id)
      .toSorted();
  await expect.poll(signed).toContain("etoile-t077");
  const drawn = await signed();
  await page.getByRole("link", { name: "Table" }).click();
  await page.getByRole("checkbox", { name: "Only what differs" }).check();
  const ties = page.getByRole("region", { name: "Ties", exact: true }).getByRole("table");
  await expect.poll(() => ties.getByRole("rowheader").count()).toBe(drawn.length);
  await page.goto("/etoile?through=etoile-e05&compare=etoile-e03");
  await expect.poll(async () => (await signed()).length).toBeGreaterThan(drawn.length);
  expect(await signed()).toEqual(expect.arrayContaining(drawn));
});

test("lenses keep nobody out on a phone, in French and in the light", async () => {
  const page = await journeys.open("/etoile?lenses=love,secrets&hulls=all", {
    seen: "all",
    theme: "light",
    locale: "fr-FR",
    viewport: { width: 360, height: 720 },
    hasTouch: true,
  });
  await expect(page.getByRole("region", { name: "Regards choisis" })).toAppear();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Regards 2" }).click();
  await expect(page.getByRole("checkbox", { name: /^Famille/ })).toAppear();
  expect(await barriersOn(page)).toEqual([]);
});
