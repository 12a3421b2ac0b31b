import type { NodeSingular } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import { Light } from "#contract/words.ts";
import { lightColour, type Palette } from "../look/palette.ts";
import { SIGNS } from "../look/signs.ts";
import type { DrawnDisc, DrawnText, Face } from "./drawing.ts";
import { isFold } from "./folds.ts";
import { SMALLEST_READ } from "./dot-style.ts";
import { colour, number, word } from "./read-style.ts";

/** How much of each face's em box lies below the baseline: a canvas sets texts by the foot of that box. */
const DESCENTS: Record<Face, number> = { serif: 0.2069, sans: 0.1993 };
const LINE = 1.15;
const DIMMED = 0.55;

/** A disc of the picture as it is drawn at a zoom. */
export function discOf(node: NodeSingular, palette: Palette, zoom: number): DrawnDisc {
  const { x, y } = node.position();
  const at = { x: x * zoom, y: y * zoom };
  const radius = (number(node, "width") / 2) * zoom;
  const monogram = String(node.data("monogram"));
  const light = Light.catch(null).parse(node.data("light"));
  return {
    id: node.id(),
    called: linesOf(node).join(" "),
    at,
    radius,
    fill: colour(node, "background-color"),
    light,
    ring: {
      colour: colour(node, "border-color"),
      width: number(node, "border-width") * zoom,
      stroke: strokeOf(word(node, "border-style")),
    },
    chosen: chosenOf(node, radius, zoom),
    monogram:
      radius < SMALLEST_READ
        ? null
        : { text: monogram, colour: lightColour(palette, light), opacity: node.hasClass("dim") ? DIMMED : 1 },
    stands: isFold(node.id()) ? Number(monogram) : 1,
    sign: SIGNS.find((sign) => node.hasClass(`sign-${sign}`)) ?? null,
    name: node.hasClass("named") ? nameOf(node, at, radius, zoom) : null,
  };
}

const linesOf = (node: NodeSingular): string[] => String(node.data("name")).split("\n");

const strokeOf = (style: string): DrawnDisc["ring"]["stroke"] =>
  style === "double" || style === "dotted" || style === "dashed" ? style : "solid";

function chosenOf(node: NodeSingular, radius: number, zoom: number): DrawnDisc["chosen"] {
  const width = number(node, "outline-width") * zoom;
  if (width === 0) return null;
  const away = (number(node, "border-width") / 2 + number(node, "outline-offset")) * zoom + width / 2;
  return { colour: colour(node, "outline-color"), width, radius: radius + away };
}

function nameOf(node: NodeSingular, at: Point, radius: number, zoom: number): DrawnText {
  const face: Face = word(node, "font-family") === "serif" ? "serif" : "sans";
  const size = number(node, "font-size") * zoom;
  const lines = linesOf(node);
  const halign = word(node, "text-halign");
  const side = halign === "right" ? 1 : halign === "left" ? -1 : 0;
  const margin = (name: string) => number(node, name) * zoom;
  const foot = footOfFirst(word(node, "text-valign"), radius, lines.length, size);
  return {
    lines,
    at: {
      x: at.x + side * radius + margin("text-margin-x"),
      y: at.y + foot + margin("text-margin-y") - DESCENTS[face] * size,
    },
    step: size * LINE,
    anchor: side > 0 ? "start" : side < 0 ? "end" : "middle",
    size,
    face,
    weight: number(node, "font-weight") || 500,
    colour: colour(node, "color"),
    halo: { colour: colour(node, "text-outline-color"), width: number(node, "text-outline-width") * zoom },
  };
}

/** Where the first line ends downwards, from the middle of the disc: as Cytoscape stacks lines. */
function footOfFirst(valign: string, radius: number, lines: number, size: number): number {
  const stacked = (lines - 1) * LINE * size;
  if (valign === "top") return -radius - stacked;
  if (valign === "bottom") return radius + size;
  return (size * lines + (lines - 1) * (LINE - 1) * size) / 2 - stacked;
}
