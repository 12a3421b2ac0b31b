import cytoscape, { type SingularElementArgument } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import { PALETTES, type Theme } from "../look/palette.ts";
import type { Dash } from "../look/families.ts";
import type { Drawn } from "./changes.ts";
import type { Drawing } from "./drawing.ts";
import { discOf } from "./drawn-disc.ts";
import { outlineIn } from "./drawn-outline.ts";
import { strandOf } from "./drawn-strand.ts";
import { number } from "./read-style.ts";
import type { Scale } from "./sizes.ts";
import { stylesheetOf } from "./stylesheet.ts";

/**
 * The picture held still: its elements, where each stands, the classes it bears, the scale its sizes are for, and how
 * near it is looked at, which may be a little nearer or further than that.
 */
export type Still = {
  elements: readonly Drawn[];
  places: ReadonlyMap<string, Point>;
  classes: ReadonlyMap<string, readonly string[]>;
  scale: Scale;
  zoom: number;
  /** The hulls beneath it. */
  hulls: readonly Outlined[];
};

/** A hull, the closed line around its members, and the point of that where its name stands if there is room for it. */
export type Outlined = {
  id: string;
  name: string;
  hues: Record<Theme, string>;
  dash: Dash;
  outline: readonly Point[];
  named: Point | null;
};

const FACES = { serif: "serif", sans: "sans" };
const unpainted = () => "none";

/**
 * Describes a picture in a theme. The rules of the look are read off the very stylesheet that the canvas is drawn
 * by, in a Cytoscape without a page: it works on a server too.
 */
export function drawingOf({ elements, places, classes, scale, zoom, hulls }: Still, theme: Theme): Drawing {
  const palette = PALETTES[theme];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: stylesheetOf({ palette, scale, fonts: FACES, paint: unpainted, badge: unpainted }),
    elements: elements.filter(isSeen(classes)).map((element) => {
      const place = places.get(element.data.id);
      const own = [...(classes.get(element.data.id) ?? [])];
      return { ...element, classes: own, ...(place && { position: { ...place } }) };
    }),
  });
  const strands = upwards(cy.edges().map((edge) => edge)).map((edge) => strandOf(edge, zoom));
  const discs = upwards(cy.nodes().map((node) => node)).map((node) => discOf(node, palette, zoom));
  const outlines = hulls.map((hull) => outlineIn(hull, { theme, zoom }));
  cy.destroy();
  return { ground: palette.ground, outlines, strands, discs };
}

/** What lenses have taken away is not in the picture. */
const isSeen =
  (classes: Still["classes"]) =>
  ({ data }: Drawn): boolean =>
    !classes.get(data.id)?.includes("unseen");

/** From the lowest to the uppermost; what lies equally high stays in its order. */
const upwards = <Element extends SingularElementArgument>(elements: Element[]): Element[] =>
  elements.toSorted((one, other) => number(one, "z-index") - number(other, "z-index"));
