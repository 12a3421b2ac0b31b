import { CARD, type Placed } from "./family-layout.ts";
import type { KinTie } from "./kin.ts";
import { middleOf, sideBySide } from "./places.ts";

/** The children of the same parents, as they hang from one line. */
type Brood = { parents: Placed[]; children: Placed[] };
type Point = { x: number; y: number };

/** A descent drawn: one line from the parents to all their children. */
export type Descent = { key: string; path: string };

const ABOVE = 16;
const LANE = 9;
const LANES = 6;

/** The lines from parents to children. Lines of different parents over the same generation run in lanes of their own. */
export function descentsOf(ties: readonly KinTie[], places: ReadonlyMap<string, Placed>): Descent[] {
  const taken: { generation: number; lane: number; from: number; to: number }[] = [];
  return [...broodsOf(ties, places)].map(([key, { parents, children }]) => {
    const sources = sourcesOf(parents);
    const generation = Math.min(...children.map((child) => child.generation));
    const across = [...sources, ...children.map((child) => ({ x: middleOf(child) }))].map(({ x }) => x);
    const [from, to] = [Math.min(...across), Math.max(...across)];
    const isFree = (lane: number) =>
      !taken.some(
        (one) => one.generation === generation && one.lane === lane && one.from <= to && from <= one.to,
      );
    const lane = Array.from({ length: LANES }, (_, at) => at).find(isFree) ?? 0;
    taken.push({ generation, lane, from, to });
    const bar = Math.min(...children.map(({ y }) => y)) - ABOVE - lane * LANE;
    const between =
      parents.length === 2 && sources.length === 1 && !areCouple(parents, ties) ? joined(parents) : "";
    const down = sources.map(({ x, y }) => `M${x} ${y}V${bar}`).join("");
    const up = children.map((child) => `M${middleOf(child)} ${bar}V${child.y}`).join("");
    return { key, path: `${between}${down}M${from} ${bar}H${to}${up}` };
  });
}

function broodsOf(ties: readonly KinTie[], places: ReadonlyMap<string, Placed>): Map<string, Brood> {
  const parents = new Map<string, Placed[]>();
  for (const { bond, from, to } of ties) {
    const parent = places.get(from);
    const known = parents.get(to) ?? [];
    if (bond === "parent" && parent && !known.includes(parent)) parents.set(to, [...known, parent]);
  }
  const broods = new Map<string, Brood>();
  for (const [id, known] of parents) {
    const child = places.get(id);
    if (!child) continue;
    const key = known
      .map((parent) => parent.id)
      .toSorted()
      .join(" ");
    const brood = broods.get(key) ?? { parents: known, children: [] };
    brood.children.push(child);
    broods.set(key, brood);
  }
  return broods;
}

/** Where the line begins: between two parents who stand side by side, else beneath each. */
function sourcesOf(parents: readonly Placed[]): Point[] {
  const [one, other] = parents;
  if (parents.length === 2 && one && other && sideBySide(one, other)) {
    return [{ x: (middleOf(one) + middleOf(other)) / 2, y: one.y + CARD.height / 2 }];
  }
  return parents.map((parent) => ({ x: middleOf(parent), y: parent.y + CARD.height }));
}

/** A couple has a line of its own between them. */
const areCouple = (parents: readonly Placed[], ties: readonly KinTie[]): boolean =>
  ties.some(
    ({ bond, from, to }) =>
      bond === "couple" && parents.some(({ id }) => id === from) && parents.some(({ id }) => id === to),
  );

function joined(parents: readonly Placed[]): string {
  const [from, to] = [Math.min(...parents.map(middleOf)), Math.max(...parents.map(middleOf))];
  return `M${from + CARD.width / 2} ${(parents[0]?.y ?? 0) + CARD.height / 2}H${to - CARD.width / 2}`;
}
