import type { EdgeSingular, NodeSingular } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";
import { SIGNS } from "../look/signs.ts";
import type { DrawnStrand } from "./drawing.ts";
import { SMALLEST } from "./fold-style.ts";
import { colour, number, numbers, word } from "./read-style.ts";

/** A strand of the picture as it is drawn at a zoom: its curve ends where the rings of its two discs do. */
export function strandOf(edge: EdgeSingular, zoom: number): DrawnStrand {
  const [from, to] = [edge.source(), edge.target()];
  const control = controlOf(from.position(), to.position(), Number(edge.data("bend")));
  const tip = rimTowards(to, control);
  const hasArrow = word(edge, "target-arrow-shape") === "triangle";
  const [width, arrowScale] = [number(edge, "width"), number(edge, "arrow-scale")];
  const end = hasArrow ? towards(tip, control, width * arrowScale * 2) : tip;
  const curve = [rimTowards(from, control), control, end] as const;
  const [start, by, last] = [at(curve[0], zoom), at(control, zoom), at(end, zoom)];
  const arrow = hasArrow ? arrowAt(tip, control, arrowSize(width, arrowScale), zoom) : null;
  return {
    id: edge.id(),
    family: Family.parse(edge.data("family")),
    start,
    control: by,
    end: last,
    colour: colour(edge, "line-color"),
    width: width * zoom,
    opacity: number(edge, "opacity"),
    dash:
      word(edge, "line-style") === "dashed"
        ? numbers(edge, "line-dash-pattern").map((one) => one * zoom)
        : [],
    cap: word(edge, "line-cap") === "round" ? "round" : "butt",
    arrow: arrow && { points: arrow, isHollow: word(edge, "target-arrow-fill") === "hollow" },
    band: bandOf(edge, width, zoom),
    sign: signOf(edge, curve, zoom),
    count: countOf(edge, curve, zoom),
  };
}

const at = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });

/** Beside the middle of the line between two places: the same as in strands.ts. */
function controlOf(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
}

function rimTowards(node: NodeSingular, other: Point): Point {
  return towards(node.position(), other, (number(node, "width") + number(node, "border-width")) / 2);
}

/** So far from one place to another. */
function towards(from: Point, to: Point, by: number): Point {
  const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** The size Cytoscape gives an arrow's head, which has a least one. */
const arrowSize = (width: number, scale: number): number => Math.max((width * 13.37) ** 0.9, 29) * scale;

function arrowAt(tip: Point, control: Point, size: number, zoom: number): Point[] {
  const back = towards(tip, control, size * 0.3);
  const [dx, dy] = [(tip.x - back.x) / 2, (tip.y - back.y) / 2];
  const corners = [tip, { x: back.x - dy, y: back.y + dx }, { x: back.x + dy, y: back.y - dx }];
  return corners.map((corner) => at(corner, zoom));
}

function bandOf(edge: EdgeSingular, width: number, zoom: number): DrawnStrand["band"] {
  const opacity = number(edge, "underlay-opacity");
  if (opacity === 0) return null;
  const wide = (width + 2 * number(edge, "underlay-padding")) * zoom;
  return { colour: colour(edge, "underlay-color"), width: wide, opacity };
}

type Curve = readonly [Point, Point, Point];

/** Where a strand's label stands: in the middle of its curve, or aside of that. */
const labelAt = (edge: EdgeSingular, [start, control, end]: Curve): Point => ({
  x: (start.x + 2 * control.x + end.x) / 4 + number(edge, "text-margin-x"),
  y: (start.y + 2 * control.y + end.y) / 4,
});

function signOf(edge: EdgeSingular, curve: Curve, zoom: number): DrawnStrand["sign"] {
  const sign = SIGNS.find((one) => edge.hasClass(`sign-${one}`));
  return sign ? { sign, at: at(labelAt(edge, curve), zoom), size: number(edge, "font-size") * zoom } : null;
}

function countOf(edge: EdgeSingular, curve: Curve, zoom: number): DrawnStrand["count"] {
  const [count, size] = [Number(edge.data("count") ?? 1), number(edge, "font-size") * zoom];
  if (count < 2 || size < SMALLEST) return null;
  const { x, y } = at(labelAt(edge, curve), zoom);
  return {
    lines: [String(count)],
    at: { x, y: y + size * 0.35 },
    step: size,
    anchor: "middle",
    size,
    face: "sans",
    weight: number(edge, "font-weight") || 600,
    colour: colour(edge, "color"),
    halo: { colour: colour(edge, "text-outline-color"), width: number(edge, "text-outline-width") * zoom },
  };
}
