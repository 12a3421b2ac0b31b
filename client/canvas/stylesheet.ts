import type { NodeSingular, StylesheetJson, StylesheetJsonBlock } from "cytoscape";
import { Family } from "#contract/kinds.ts";
import { Importance } from "#contract/words.ts";
import { blend } from "../look/contrast.ts";
import { DASHES } from "../look/families.ts";
import { lightColour, type Palette } from "../look/palette.ts";
import { dotStyles, LIGHTS } from "./dot-style.ts";
import { foldStyles } from "./fold-style.ts";
import type { MonogramPainter } from "./monogram.ts";
import { signStyles, type SignLook } from "./sign-styles.ts";
import { sizeOf, swellAt, type Scale } from "./sizes.ts";

export type Look = {
  palette: Palette;
  scale: Scale;
  fonts: Fonts;
  paint: MonogramPainter;
  badge: SignLook["badge"];
};

/** Font families: those of the look once they have arrived, what every system has before. */
export type Fonts = { serif: string; sans: string };

/** How much of its colour a dimmed disc keeps. */
const DIM = 0.5;
/** How strong a strand that has ended is beside one that holds. */
const PAST = 0.55;
/** How much of a light lies on the ground around those who stand in it. */
const LIT_GROUND = 0.06;

/** How everything in the picture is drawn. Classes and data choose; nothing here moves anything. */
export function stylesheetOf(look: Look): StylesheetJson {
  return [
    ...discs(look),
    ...names(look),
    ...strands(look),
    ...foldStyles(look, restingAt(look.scale.ties)),
    ...signStyles(look),
    { selector: `node[importance = "main"]`, style: { "z-index": 3 } },
    { selector: `node[importance = "lead"]`, style: { "z-index": 4 } },
    { selector: "node.dim", style: { "z-index": 1 } },
    { selector: "node.near, node.focused", style: { "z-index": 5 } },
    { selector: "node.selected", style: { "z-index": 6 } },
    { selector: ".unseen", style: { display: "none" } },
  ];
}

function discs(look: Look): StylesheetJsonBlock[] {
  const { palette, scale } = look;
  return [
    {
      selector: "node",
      style: {
        "background-color": palette.panel,
        "background-fit": "cover",
        "overlay-opacity": 0,
        "z-index": 2,
      },
    },
    ...Importance.options.map((importance) => {
      const { radius, ring } = sizeOf(importance, scale);
      const style = { width: radius * 2, height: radius * 2, "border-width": ring };
      return { selector: `node[importance = "${importance}"]`, style };
    }),
    {
      selector: "node[?group]",
      style: { "border-style": "double" as const, "border-width": 5 * scale.unit },
    },
    ...LIGHTS.flatMap((light) => discsIn(look, light)),
    { selector: "node.dim", style: { "background-image-opacity": 0.55 } },
    ...dotStyles(palette),
    ...rings(look),
  ];
}

function discsIn({ palette, paint }: Look, light: (typeof LIGHTS)[number]): StylesheetJsonBlock[] {
  const colour = lightColour(palette, light);
  const halo = light === null ? palette.ground : blend(palette.ground, colour, LIT_GROUND);
  const image = (disc: NodeSingular) => paint(String(disc.data("monogram")), colour);
  const selector = `node[light = ${light ?? 0}]`;
  return [
    { selector, style: { "border-color": colour, "background-image": image, "text-outline-color": halo } },
    { selector: `${selector}.dim`, style: { "border-color": blend(palette.ground, colour, DIM) } },
  ];
}

function rings({ palette, scale }: Look): StylesheetJsonBlock[] {
  const thin = 2 * swellAt(scale);
  return [
    {
      selector: "node.selected",
      style: {
        "outline-width": thin,
        "outline-offset": thin * 2.2,
        "outline-color": palette.accent,
      },
    },
    {
      selector: "node.focused",
      style: {
        "underlay-color": palette.ink,
        "underlay-opacity": 1,
        "underlay-shape": "ellipse",
        "underlay-padding": thin * 3.9,
      },
    },
  ];
}

function names({ palette, scale, fonts }: Look): StylesheetJsonBlock[] {
  const gap = 4 * swellAt(scale);
  const halo = 2.8 * swellAt(scale);
  return [
    {
      selector: "node",
      style: {
        "text-wrap": "wrap",
        "line-height": 1.15,
        color: palette.ink,
        "font-family": fonts.sans,
        "font-weight": 500,
        "text-outline-width": halo,
        "text-valign": "bottom",
        "text-margin-y": gap,
      },
    },
    // Who bears no name is not measured for one, and not drawn anew where only names are of another size.
    { selector: "node.named", style: { label: "data(name)" } },
    ...Importance.options.map((importance) => {
      const style = { "font-size": sizeOf(importance, scale).font };
      return { selector: `node.named[importance = "${importance}"]`, style };
    }),
    { selector: `node[importance = "lead"]`, style: { "font-family": fonts.serif, "font-weight": 600 } },
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": -gap } },
    { selector: "node.right", style: aside("right", gap) },
    { selector: "node.left", style: aside("left", -gap) },
    { selector: "node.dim", style: { color: palette.dimmed } },
  ];
}

const aside = (side: "left" | "right", gap: number) => ({
  "text-valign": "center" as const,
  "text-halign": side,
  "text-margin-x": gap,
  "text-margin-y": 0,
});

function strands({ palette, scale }: Look): StylesheetJsonBlock[] {
  const swell = swellAt(scale);
  const rest = restingAt(scale.ties);
  const family = (name: Family): StylesheetJsonBlock => {
    const hue = palette.families[name];
    const dash = DASHES[name].map((length) => length * swell);
    const dashed = dash.length > 0 && { "line-style": "dashed" as const, "line-dash-pattern": dash };
    return {
      selector: `edge[family = "${name}"]`,
      style: { "line-color": hue, "target-arrow-color": hue, "underlay-color": hue, ...dashed },
    };
  };
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
        "edge-distances": "node-position",
        "overlay-opacity": 0,
        opacity: rest,
      },
    },
    ...[1, 2, 3].map((strength) => ({
      selector: `edge[strength = ${strength}]`,
      style: { width: (0.75 + strength * 0.65) * swell },
    })),
    ...Family.options.map(family),
    { selector: "edge[?directed]", style: { "target-arrow-shape": "triangle", "arrow-scale": 0.52 * swell } },
    ...unheld(swell),
    ...strengths(rest),
  ];
}

/** What does not hold at the moment looked at is told by its dash: in single strokes what is over, in dots what is to come. */
const unheld = (swell: number): StylesheetJsonBlock[] => [
  {
    selector: "edge[?past]",
    style: { "line-style": "dashed", "line-dash-pattern": [8, 11].map((length) => length * swell) },
  },
  {
    selector: "edge[?notYet]",
    style: {
      width: 2 * swell,
      "line-style": "dashed",
      "line-cap": "round",
      "line-dash-pattern": [0.1, 9].map((length) => length * swell),
      "target-arrow-shape": "none",
    },
  },
];

/** About a third of full strength, and less the more strands there are. */
const restingAt = (ties: number): number => Math.min(0.42, Math.max(0.12, 0.42 * Math.sqrt(80 / ties)));

/** How visible a strand is; what has ended is fainter throughout. */
const strengths = (rest: number): StylesheetJsonBlock[] => [
  { selector: "edge[?past]", style: { opacity: rest * PAST } },
  { selector: "edge[?notYet]", style: { opacity: rest * PAST } },
  { selector: "edge.full", style: { opacity: 1, "z-index": 1 } },
  { selector: "edge.full[?past], edge.full[?notYet]", style: { opacity: PAST } },
  { selector: "edge.faint", style: { opacity: rest * 0.5 } },
  { selector: "edge.faint[?past]", style: { opacity: rest * 0.5 * PAST } },
  { selector: "edge.off", style: { opacity: rest * 0.2 } },
  { selector: "edge.selected", style: { opacity: 1, "underlay-opacity": 0.22, "underlay-padding": 5 } },
];
