import type { StylesheetJsonBlock } from "cytoscape";
import type { Palette } from "../look/palette.ts";
import { swellAt, type Scale } from "./sizes.ts";

type FoldLook = { palette: Palette; scale: Scale; fonts: { sans: string } };

/** A strand at a folded company says for how many ties it stands. */
export const foldStyle = ({ palette, scale, fonts }: FoldLook): StylesheetJsonBlock => ({
  selector: "edge[count]",
  style: {
    label: "data(count)",
    color: palette.ink,
    "font-family": fonts.sans,
    "font-size": 12 * swellAt(scale),
    "text-outline-color": palette.ground,
    "text-outline-width": 3 * swellAt(scale),
  },
});
