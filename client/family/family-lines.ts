import { curvesOf } from "./curves.ts";
import { descentsOf } from "./descents.ts";
import { explainedBy } from "./explained.ts";
import { CARD, type FamilyLayout, type Placed } from "./family-layout.ts";
import type { KinTie } from "./kin.ts";
import { middleOf, sideBySide } from "./places.ts";

/** What a line means; each is drawn in a pattern of its own. */
export const STROKES = [
  "parent",
  "sibling",
  "married",
  "former",
  "engaged",
  "fosterer",
  "elder",
  "kin",
  "contradiction",
] as const;
export type Stroke = (typeof STROKES)[number];

/** A line of the drawing; `tie` is the one it stands for, and `word` where there is room to say it. */
export type FamilyLine = {
  key: string;
  stroke: Stroke;
  path: string;
  word?: { tie: KinTie; x: number; y: number };
};

/** How far a bracket keeps from the middle of a card, in pixels. */
const ASIDE = 12;

/** The lines of a family laid out: every tie is drawn, but for those that others say already. */
export function linesOf(
  ties: readonly KinTie[],
  layout: FamilyLayout,
  doesHold: (tie: KinTie) => boolean,
): FamilyLine[] {
  const places = new Map(layout.placed.map((one) => [one.id, one]));
  const kept = ties.filter((tie) => !layout.contradictions.includes(tie));
  const isExplained = explainedBy(kept);
  const left = ties.filter((tie) => (tie.bond !== "parent" || !kept.includes(tie)) && !isExplained(tie));
  const curves = curvesOf(
    left.filter((tie) => !isStraight(tie, places)),
    layout,
  );
  const descents = descentsOf(kept, places).map((one): FamilyLine => ({ ...one, stroke: "parent" }));
  const others = left.flatMap((tie): FamilyLine[] => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)];
    const stroke = kept.includes(tie) ? strokeOf(tie, doesHold) : "contradiction";
    const curve = curves.get(tie.id);
    if (curve)
      return [
        { key: tie.id, stroke, ...curve, ...(stroke === "elder" ? { word: { tie, ...curve.said } } : {}) },
      ];
    if (!from || !to) return [];
    if (tie.bond === "sibling") return [{ key: tie.id, stroke, path: bracket(from, to) }];
    return [{ key: tie.id, stroke, ...coupled(tie, from, to) }];
  });
  return [...descents, ...others];
}

/** Siblings of one generation are joined by a bracket, couples side by side from card to card; all else is a curve. */
function isStraight({ bond, from, to }: KinTie, places: ReadonlyMap<string, Placed>): boolean {
  const [one, other] = [places.get(from), places.get(to)];
  if (!one || !other) return false;
  return bond === "sibling"
    ? one.generation === other.generation
    : bond === "couple" && sideBySide(one, other);
}

function strokeOf(tie: KinTie, doesHold: (tie: KinTie) => boolean): Stroke {
  return tie.bond === "couple" ? coupleStroke(tie, doesHold) : tie.bond;
}

function coupleStroke(tie: KinTie, doesHold: (tie: KinTie) => boolean): Stroke {
  if (tie.kind === "FORMER_SPOUSE_OF" || !doesHold(tie)) return "former";
  return tie.kind === "MARRIED_TO" ? "married" : "engaged";
}

function coupled(tie: KinTie, from: Placed, to: Placed): Pick<FamilyLine, "path" | "word"> {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const y = left.y + CARD.height / 2;
  const [start, end] = [left.x + CARD.width, right.x];
  const lines = tie.kind === "MARRIED_TO" ? [y - 2, y + 2] : [y];
  const path = lines.map((at) => `M${start} ${at}H${end}`).join("");
  return { path, word: { tie, x: (start + end) / 2, y: y - 8 } };
}

/** Over the cards, beside the line that comes down from parents. */
function bracket(from: Placed, to: Placed): string {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const top = left.y - 11;
  return `M${middleOf(left) + ASIDE} ${left.y}V${top}H${middleOf(right) - ASIDE}V${right.y}`;
}
