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

const half = CARD.width / 2;

/** The lines of a family laid out: every tie is drawn, but for those that others say already. */
export function linesOf(
  ties: readonly KinTie[],
  { placed, contradictions }: FamilyLayout,
  doesHold: (tie: KinTie) => boolean,
): FamilyLine[] {
  const places = new Map(placed.map((one) => [one.id, one]));
  const kept = ties.filter((tie) => !contradictions.includes(tie));
  const isExplained = explainedBy(kept);
  const descents = descentsOf(kept, places).map((one): FamilyLine => ({ ...one, stroke: "parent" }));
  const others = ties.flatMap((tie): FamilyLine[] => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)];
    if (!from || !to || isExplained(tie)) return [];
    if (contradictions.includes(tie))
      return [{ key: tie.id, stroke: "contradiction", path: curved(from, to) }];
    return tie.bond === "parent" ? [] : [lineOf(tie, from, to, doesHold)];
  });
  return [...descents, ...others];
}

function lineOf(tie: KinTie, from: Placed, to: Placed, doesHold: (tie: KinTie) => boolean): FamilyLine {
  const key = tie.id;
  switch (tie.bond) {
    case "couple":
      return { key, stroke: coupleStroke(tie, doesHold), ...coupled(tie, from, to) };
    case "sibling":
      return { key, stroke: "sibling", path: bracket(from, to) };
    case "elder": {
      const word = { tie, x: (middleOf(from) + middleOf(to)) / 2, y: (from.y + CARD.height + to.y) / 2 };
      return { key, stroke: "elder", path: curved(from, to), word };
    }
    case "fosterer":
      return { key, stroke: "fosterer", path: curved(from, to) };
    default:
      return { key, stroke: "kin", path: curved(from, to) };
  }
}

function coupleStroke(tie: KinTie, doesHold: (tie: KinTie) => boolean): Stroke {
  if (tie.kind === "FORMER_SPOUSE_OF" || !doesHold(tie)) return "former";
  return tie.kind === "MARRIED_TO" ? "married" : "engaged";
}

/** Side by side a couple is joined from card to card with a word above, else beneath those who stand between. */
function coupled(tie: KinTie, from: Placed, to: Placed): Pick<FamilyLine, "path" | "word"> {
  if (!sideBySide(from, to)) return { path: curved(from, to) };
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const y = left.y + CARD.height / 2;
  const [start, end] = [left.x + CARD.width, right.x];
  const lines = tie.kind === "MARRIED_TO" ? [y - 2, y + 2] : [y];
  const path = lines.map((at) => `M${start} ${at}H${end}`).join("");
  return { path, word: { tie, x: (start + end) / 2, y: y - 8 } };
}

function bracket(from: Placed, to: Placed): string {
  const top = Math.min(from.y, to.y) - 12;
  return `M${middleOf(from)} ${from.y}V${top}H${middleOf(to)}V${to.y}`;
}

/** A curve from the one who stands higher down to the other; between two of a generation it dips beneath them. */
function curved(from: Placed, to: Placed): string {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const [x1, x2] = [middleOf(upper), middleOf(lower)].map((x) => x + half / 3);
  const y1 = upper.y + CARD.height;
  if (upper.y === lower.y) return `M${x1} ${y1}C${x1} ${y1 + 26} ${x2} ${y1 + 26} ${x2} ${y1}`;
  const middle = (y1 + lower.y) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${lower.y}`;
}
