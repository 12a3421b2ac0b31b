import type { StylesheetJsonBlock } from "cytoscape";
import { Family } from "#contract/kinds.ts";
import type { Palette } from "../look/palette.ts";
import { swellAt, type Scale } from "./sizes.ts";

type FoldLook = { palette: Palette; scale: Scale; fonts: { sans: string } };

/** How much better than others a strand that stands for many is seen at rest. */
const MORE = 1.8;
const MOST = 0.75;
/** Numbers smaller than this many pixels are left out. */
export const SMALLEST = 9;
/** Numbers beside each other on the strands of a bundle, in this many places along it. */
const PLACES = 3;
const APART = 17;

/** A strand at a folded company says for how many ties it stands, where that is more than one; `rest` is how visible other strands are at rest. */
export function foldStyles({ palette, scale, fonts }: FoldLook, rest: number): StylesheetJsonBlock[] {
  const swell = swellAt(scale);
  const number = {
    label: "data(count)",
    color: palette.ink,
    "font-family": fonts.sans,
    "font-size": 12 * swell,
    "font-weight": 600,
    "min-zoomed-font-size": SMALLEST,
    "text-outline-color": palette.ground,
    "text-outline-width": 3 * swell,
  } as const;
  return [
    { selector: "edge[count > 1]", style: number },
    { selector: "edge[count > 1].plain", style: { opacity: Math.min(MOST, rest * MORE) } },
    ...Family.options.map((family, at) => ({
      selector: `edge[count > 1][family = "${family}"]`,
      style: { "text-margin-x": ((at % PLACES) - 1) * APART * swell },
    })),
  ];
}
