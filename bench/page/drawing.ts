import type { CytoscapeOptions, StylesheetJsonBlock } from "cytoscape";
import type { Page } from "playwright-core";
import { z } from "zod";
import { Point } from "#contract/graph.ts";
import { sizeOf } from "../../client/canvas/sizes.ts";
import { stylesheetOf } from "../../client/canvas/stylesheet.ts";
import { PALETTES } from "../../client/look/palette.ts";

/** Everything the bare page needs to know beside the ensemble's answer to draw the same picture. */
export type Drawing = {
  /** Where the answer is fetched from. */
  answer: string;
  places: Record<string, Point>;
  /** How large discs are, in units of the picture. */
  radii: Record<string, number>;
  bends: Record<string, number>;
  classes: Record<string, string[]>;
  style: StylesheetJsonBlock[];
  /** The colour of monograms by the rule that they belong to. */
  monograms: Record<string, string>;
  camera: { zoom: number; pan: Point };
  /** How the bare page's Cytoscape is told to draw beyond that. */
  settings: CytoscapeOptions;
};

const Seen = z.object({
  characters: z.array(
    z.object({ id: z.string(), place: Point, radius: z.number(), classes: z.array(z.string()) }),
  ),
  ties: z.array(z.object({ id: z.string(), bend: z.number(), classes: z.array(z.string()) })),
  lead: z.number().positive(),
  zoom: z.number(),
  pan: Point,
});

/** What a page has drawn, as Cytoscape has it. */
export type Seen = z.infer<typeof Seen>;

/** Reads off what is drawn on a page. */
export async function seenOn(page: Page): Promise<Seen> {
  const seen = await page.evaluate(() => {
    const stage = document.querySelector(".stage-picture, #picture");
    const cy: cytoscape.Core = Reflect.get(Reflect.get(stage ?? {}, "_cyreg"), "cy");
    return {
      characters: cy.nodes().map((node) => ({
        id: node.id(),
        place: { ...node.position() },
        radius: Math.round(node.numericStyle("width") * 500) / 1000,
        classes: [...node.classes()],
      })),
      ties: cy
        .edges()
        .map((edge) => ({ id: edge.id(), bend: edge.data("bend"), classes: [...edge.classes()] })),
      lead: cy.nodes(`[importance = "lead"]`).first().numericStyle("width"),
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
    };
  });
  return Seen.parse(seen);
}

/** The drawing that makes the bare page show what was seen on the explorer's. */
export function drawingOf(seen: Seen, answer: string): Drawing {
  const { characters, ties, zoom, pan } = seen;
  const blocks = stylesheetOf({
    palette: PALETTES.dark,
    scale: scaleOf(seen),
    fonts: { serif: "Georgia, serif", sans: "sans-serif" },
    paint: () => "none",
    badge: () => "none",
  });
  return {
    answer,
    places: Object.fromEntries(characters.map(({ id, place }) => [id, place])),
    radii: Object.fromEntries(characters.map(({ id, radius }) => [id, radius])),
    bends: Object.fromEntries(ties.map(({ id, bend }) => [id, bend])),
    classes: Object.fromEntries([...characters, ...ties].map(({ id, classes }) => [id, classes])),
    style: blocks.filter((block) => "style" in block),
    monograms: Object.fromEntries(blocks.flatMap(monogramColour)),
    camera: { zoom, pan },
    settings: {},
  };
}

/** Sizes go by a unit that follows from the room there is; a lead's width tells which one it was. */
function scaleOf({ lead, zoom, characters, ties }: Seen) {
  const scale = { unit: 1, zoom, count: characters.length, ties: ties.length };
  return { ...scale, unit: lead / (2 * sizeOf("lead", scale).radius) };
}

const Painted = z.object({
  selector: z.string(),
  style: z.object({
    "background-image": z.unknown().refine((image) => image !== undefined),
    "border-color": z.string(),
  }),
});

function monogramColour(block: unknown): [string, string][] {
  const { data } = Painted.safeParse(block);
  return data ? [[data.selector, data.style["border-color"]]] : [];
}
