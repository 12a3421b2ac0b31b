import type { StylesheetJsonBlock } from "cytoscape";
import { Family } from "#contract/kinds.ts";
import type { Palette } from "../look/palette.ts";
import { swellAt, type Scale } from "./sizes.ts";

type FoldLook = { palette: Palette; scale: Scale; fonts: { sans: string } };

/** A strand that stands for many is seen better at rest than one of its own. */
const MANY = 0.75;
/** Numbers beside each other on the strands of a bundle, in this many places along it. */
const PLACES = 3;
const APART = 17;

/** A strand at a folded company says for how many ties it stands. */
export function foldStyles({ palette, scale, fonts }: FoldLook): StylesheetJsonBlock[] {
  const swell = swellAt(scale);
  const number = {
    label: "data(count)",
    color: palette.ink,
    "font-family": fonts.sans,
    "font-size": 12 * swell,
    "font-weight": 600,
    "text-outline-color": palette.ground,
    "text-outline-width": 3 * swell,
  } as const;
  return [
    { selector: "edge[count]", style: number },
    { selector: "edge[count].plain", style: { opacity: MANY } },
    ...Family.options.map((family, at) => ({
      selector: `edge[count][family = "${family}"]`,
      style: { "text-margin-x": ((at % PLACES) - 1) * APART * swell },
    })),
  ];
}
