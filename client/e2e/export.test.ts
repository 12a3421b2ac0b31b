import { expect, test } from "vitest";
import { dialogOf, openExport, readSvg, saved } from "./exported.ts";
import { lettersIn } from "./pdf-letters.ts";
import { setUpJourneys } from "./journeys.ts";
import { discOf, drawnIn, strandsOf } from "./picture.ts";

const journeys = setUpJourneys();

test("the picture is saved as SVG, with every name as text, its title, horizon, legend and sources", async () => {
  const page = await journeys.open("/etoile", { seen: "etoile-e04" });
  await openExport(page);
  const { name, file } = await saved(page, "SVG");
  expect(name).toBe("etoile-through-episode-4.svg");
  await expect(dialogOf(page).getByText("SVG is saved.")).toAppear();
  const { root, texts, titles } = await readSvg(page, file);
  expect(root).toBe("svg");
  expect(titles).toHaveLength((await drawnIn(page)).length + 1);
  expect(texts).toEqual(expect.arrayContaining(["Étoile", "Geneviève Lavigne", "Love", "Paris"]));
  expect(texts).toContain(`${(await drawnIn(page)).length} of the ensemble, through episode 4`);
  expect(texts.join("\n")).toMatch(/After .+ others\./);
  expect(file.toString("utf8")).not.toContain("Gael has left");
});

test("pixels come twice and four times as fine as the SVG says", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await openExport(page);
  const { file: svg } = await saved(page, "SVG");
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg.toString("utf8")) ?? []).map(
    Number,
  );
  const sizes: number[][] = [];
  for (const button of ["PNG, twice as fine", "PNG, four times as fine"]) {
    const { file } = await saved(page, button);
    expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
    sizes.push([file.readUInt32BE(16), file.readUInt32BE(20)]);
  }
  expect(sizes).toEqual([
    [width * 2, height * 2],
    [width * 4, height * 4],
  ]);
});

test("the poster is a PDF of one page of its paper, whose text is text in fonts of its own", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await openExport(page);
  for (const [button, box] of [
    ["PDF, A3", [1190.55, 841.89]],
    ["PDF, A2", [1683.78, 1190.55]],
  ] as const) {
    const { name, file } = await saved(page, button);
    expect(name).toBe(`etoile-through-episode-8.${button.slice(-2).toLowerCase()}.pdf`);
    const written = file.toString("latin1");
    expect(written.startsWith("%PDF-")).toBe(true);
    expect(written.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    const media = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(written)?.slice(1).map(Number) ?? [];
    expect(media.map(Math.round)).toEqual(box.map(Math.round));
    expect(written.match(/\/FontFile2/g)).toHaveLength(2);
    // É, è and ï have their places in what says which letters the text is made of.
    expect(lettersIn(file)).toEqual(expect.arrayContaining(["00c9", "00e8"]));
  }
});

test("a name in letters that the poster's fonts lack is drawn on it as a picture, and no other", async () => {
  const posterOf = async (name: string) => {
    const page = await journeys.blank({ seen: "all" });
    await page.route("**/api/stories/etoile/ensemble*", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("Gabin Roux", name) });
    });
    await page.goto("/etoile");
    await openExport(page);
    return (await saved(page, "PDF, A3")).file.toString("latin1").match(/\/Subtype \/Image/g)?.length ?? 0;
  };
  expect(await posterOf("Gabin Ρου Ру")).toBe(0);
  // With what shows through it a picture counts twice in a PDF.
  expect(await posterOf("גבין רו")).toBe(2);
});

test("what is dimmed and chosen is so in the file, and who is not shown is not in it", async () => {
  const page = await journeys.open("/etoile?families=love", { seen: "all" });
  await openExport(page);
  const { file } = await saved(page, "SVG");
  const { texts } = await readSvg(page, file);
  expect(texts).not.toContain("Jack's mother");
  const svg = file.toString("utf8");
  expect(svg.match(/ d="M[^"]*Q/g)).toHaveLength((await strandsOf(page)).size);
  const opacities = [...svg.matchAll(/Q[^"]*"[^>]* opacity="([\d.]+)"/g)].map(([, one]) => Number(one));
  expect(Math.min(...opacities)).toBeLessThan(0.1);
});

test("by keyboard: into the dialog, a file, the link and the embed code, and out again", async () => {
  const page = await journeys.open("/etoile?through=etoile-e04", { seen: "all" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await discOf(page, "etoile-jack");
  const opener = page.getByRole("button", { name: "Export and share" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(dialogOf(page)).toAppear();
  const first = dialogOf(page).getByRole("button", { name: "SVG" });
  await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toBe("etoile-through-episode-4.svg");
  await dialogOf(page).getByRole("button", { name: "Copy link" }).press("Enter");
  await expect(dialogOf(page).getByText("Link copied")).toAppear();
  const origin = new URL(page.url()).origin;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${origin}/etoile?through=etoile-e04`,
  );
  await dialogOf(page).getByRole("button", { name: "Copy this" }).press("Enter");
  await expect(dialogOf(page).getByText("Copied", { exact: true })).toAppear();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`<iframe src="${origin}/embed/etoile?through=etoile-e04" title="Étoile"`);
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toVanish();
});

test("what cannot be made is said, and can be tried again", async () => {
  journeys.expectLogged(/sources/);
  const page = await journeys.open("/etoile", { seen: "all" });
  await page.route("**/sources*", (route) => route.abort());
  await openExport(page);
  await dialogOf(page).getByRole("button", { name: "SVG" }).click();
  await expect(dialogOf(page).getByText("SVG could not be made. Trying again may help.")).toAppear();
  await page.unroute("**/sources*");
  expect((await saved(page, "SVG")).file.length).toBeGreaterThan(10_000);
});
