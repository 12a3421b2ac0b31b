import type { NodeSingular, StylesheetJsonBlock } from "cytoscape";
import { lightColour, type Palette } from "../look/palette.ts";
import { SIGN_LETTERS, SIGNS, type Sign } from "../look/signs.ts";
import type { MonogramPainter } from "./monogram.ts";
import type { BadgePainter } from "./sign-badge.ts";
import { swellAt, type Scale } from "./sizes.ts";

export type SignLook = {
  palette: Palette;
  scale: Scale;
  fonts: { sans: string };
  paint: MonogramPainter;
  badge: BadgePainter;
};

/** The share of a disc that its badge takes. */
const BADGE = "44%";
/** How a disc's ring is drawn, beside the badge at its shoulder. */
const RINGS = { added: "solid", gone: "dotted", changed: "dashed" } as const;
/** How visible a strand that is over is, where it stands out as such. */
const GONE = 0.8;

/** How everything that bears a sign is drawn: a badge and a ring on discs, a letter and a stroke on strands. */
export const signStyles = (look: SignLook): StylesheetJsonBlock[] =>
  SIGNS.flatMap((sign) => signed(look, sign));

function signed(look: SignLook, sign: Sign): StylesheetJsonBlock[] {
  return [
    { selector: `node.sign-${sign}`, style: disc(look, sign) },
    { selector: `node.sign-${sign}.dim`, style: { "background-image-opacity": [0.55, 1] } },
    { selector: `edge.sign-${sign}`, style: { ...letter(look, sign), ...stroke(look, sign) } },
    { selector: `edge.sign-${sign}.full`, style: { opacity: sign === "gone" ? GONE : 1 } },
  ];
}

/** The monogram and, over it and over the ring, the badge: Cytoscape reads a list where images are several. */
function disc({ palette, paint, badge }: SignLook, sign: Sign) {
  const mark = badge(sign, palette.signs[sign], palette.ground);
  const lightOf = (node: NodeSingular) => {
    const light = Number(node.data("light"));
    return lightColour(palette, light > 0 ? light : null);
  };
  return {
    "background-image": (node: NodeSingular) =>
      `${paint(String(node.data("monogram")), lightOf(node))} ${mark}`,
    "background-fit": several("cover", "none"),
    "background-width": several("100%", BADGE),
    "background-height": several("100%", BADGE),
    "background-position-x": several("50%", "104%"),
    "background-position-y": several("50%", "-4%"),
    "background-clip": several("node", "none"),
    "background-image-containment": several("inside", "over"),
    "background-image-opacity": [1, 1],
    "bounds-expansion": 4,
    "border-style": RINGS[sign],
  };
}

const several = <Value extends string>(one: Value, other: Value): Value[] => [one, other];

/** How far aside of the middle a letter stands, in its own height, so that those of a bundle can be read. */
const ASIDE: Record<Sign, number> = { added: 0, gone: -1.5, changed: 1.5 };

/** A letter in the middle of the strand, on a small plate of the sign's colour. */
function letter({ palette, scale, fonts }: SignLook, sign: Sign) {
  const size = 12 * swellAt(scale);
  return {
    label: SIGN_LETTERS[sign],
    color: palette.ground,
    "font-family": fonts.sans,
    "font-size": size,
    "font-weight": 700,
    "text-margin-x": size * ASIDE[sign],
    "text-background-color": palette.signs[sign],
    "text-background-opacity": 1,
    "text-background-padding": `${size * 0.16}px`,
    "text-background-shape": "roundrectangle",
  } as const;
}

/** What is over is dotted whatever its family, and what is another lies on a band of the sign's colour. */
function stroke({ palette, scale }: SignLook, sign: Sign) {
  const swell = swellAt(scale);
  if (sign === "gone") {
    const [style, fill] = ["dashed", "hollow"] as const;
    return {
      "line-style": style,
      "line-dash-pattern": [2 * swell, 5 * swell],
      "target-arrow-fill": fill,
    };
  }
  if (sign === "added") return {};
  return {
    "underlay-color": palette.signs.changed,
    "underlay-opacity": 0.28,
    "underlay-padding": 3 * swell,
  } as const;
}
