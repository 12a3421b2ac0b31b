import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express, { Router } from "express";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { StoryId } from "#contract/words.ts";
import { clientFiles } from "../http/client-files.ts";
import { createLayouts } from "../layout/layouts.ts";
import { listen } from "../listen.ts";
import { editionOf } from "../story/edition.ts";
import { viewOf } from "../story/view.ts";
import { onEngines } from "../testing/on-engines.ts";
import { randomStory } from "../testing/random-story.ts";
import { forgetRandomStory, tellRandomStory } from "../testing/tell-random-story.ts";
import { firstLook, webOf } from "./first-look.ts";
import { previewSvg } from "./preview-svg.ts";
import { previews } from "./previews.ts";
import { tagsOf } from "./tags.ts";

const layouts = createLayouts();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ensemble-pages-"));
  await writeFile(
    join(folder, "index.html"),
    "<html><head><title>Ensemble</title></head><body></body></html>",
  );
});
afterAll(async () => {
  await layouts.close();
  await rm(folder, { recursive: true });
});

/** The positions that texts and ids of a random story bear. */
const positionsIn = (text: string): number[] =>
  [...text.matchAll(/(?:@|-r)(\d{4})/g)].map(([, position]) => Number(position));

onEngines(({ database }) => {
  /** The pages and previews alone, on a database that may change under them. */
  async function serving() {
    const router = Router();
    const headOf = previews({ router, database: database() }, layouts, null);
    const { server, port } = await listen(express().use(router, clientFiles(folder, headOf)), "127.0.0.1", 0);
    return {
      get: (path: string, init = {}) => fetch(`http://127.0.0.1:${port}${path}`, init),
      close: () => server.close(),
    };
  }

  afterAll(() => forgetRandomStory(database()));

  test("no preview of any story says or draws anything that the first installment has not told", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        await tellRandomStory(database(), story);
        const id = StoryId.parse("tale");
        const view = await viewOf(database(), await editionOf(database(), id), {});
        const look = await firstLook(view);
        const svg = previewSvg(look.story, await webOf(view, layouts), "en");
        const told = tagsOf(look, "en", "http://localhost") + tagsOf(look, "fr", "http://localhost") + svg;
        expect(positionsIn(told).filter((position) => position > horizonThrough(1))).toEqual([]);
      }),
      { numRuns: database().engine === "embedded" ? 12 : 2 },
    );
  });

  test("the head of a story's page is the same whatever its address asks for, at the first installment", async () => {
    const { get, close } = await serving();
    const asked = [
      "/etoile",
      "/etoile?through=all",
      "/etoile/table?through=etoile-e08&character=etoile-genevieve&from=etoile-jack&to=etoile-mishi",
      "/etoile?as-seen-by=etoile-jack&compare=etoile-e07&at=8003&order=happened",
    ];
    const pages = await Promise.all(asked.map(async (path) => (await get(path)).text()));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('<meta property="og:title" content="Étoile" />');
    expect(pages[0]).toContain("Jack McMillan, Nicholas Leutwylek, Crispin Shamblee and 8 more.");
    expect(pages[0]).toMatch(/og:image" content="http:\/\/127\.0\.0\.1:\d+\/preview\/etoile\.en\.png"/);
    expect(pages[0]).toContain('<meta name="twitter:card" content="summary_large_image" />');
    const french = await get("/etoile", { headers: { "Accept-Language": "fr-FR" } });
    expect(await french.text()).toContain("Qui est qui pour qui");
    close();
  });

  test("a page is known again by its tag, and pages of no story have no head of their own", async () => {
    const { get, close } = await serving();
    const first = await get("/etoile");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    expect((await get("/etoile", { headers: { "If-None-Match": etag, "Cache-Control": "" } })).status).toBe(
      304,
    );
    for (const path of ["/", "/atlantis", "/embed/etoile", "/%00"])
      expect([path, (await (await get(path)).text()).includes("og:")]).toEqual([path, false]);
    close();
  });

  test("the picture of a preview is a PNG of the size that platforms show, and may be shown anywhere", async () => {
    const { get, close } = await serving();
    const answer = await get("/preview/etoile.fr.png");
    const png = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await get("/preview/atlantis.en.png")).status).toBe(404);
    expect((await get("/preview/etoile.de.png")).status).toBe(404);
    close();
  });
});
