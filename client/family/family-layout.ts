import { blocksOf, type Block } from "./blocks.ts";
import type { Kindred } from "./families.ts";
import { generationsOf } from "./generations.ts";
import type { KinTie } from "./kin.ts";
import { spread } from "./spread.ts";

/** Where a person's card stands, by its left upper corner in pixels; y grows downwards. */
export type Placed = { id: string; x: number; y: number; generation: number };

/** A family laid out: everyone's place, how much room it takes, and the ties that contradict others. */
export type FamilyLayout = { placed: Placed[]; width: number; height: number; contradictions: KinTie[] };

/** The size of a card and the room between cards, in pixels. */
export const CARD = { width: 136, height: 56 };
export const BETWEEN = { couple: 64, others: 28, generations: 76, emptyGeneration: 28 };
/** Room above the oldest for the line that joins siblings. */
const MARGIN = 28;

const ROUNDS = 16;

type Row = { block: Block; left: number }[];

/**
 * Lays a family out by generations, couples side by side, and the order and places within a generation by what
 * is above and beneath: swept down and up by mean places (the barycentre method of Sugiyama, Tagawa & Toda,
 * 1981), each generation spread without overlaps.
 */
export function layOut(family: Kindred): FamilyLayout {
  const { of: generations, contradictions } = generationsOf(family);
  let rows = blocksOf(family, generations).map((blocks) => packed(blocks));
  const pulls = pullsOf(family, generations);
  for (let round = 0; round < ROUNDS; round++) {
    const places = [...rows.keys()];
    for (const at of round % 2 === 0 ? places : places.toReversed()) {
      const row = pulled(rows[at] ?? [], pulls, middlesOf(rows));
      rows = rows.with(at, row);
    }
  }
  return { ...drawn(rows), contradictions };
}

const widthOf = (block: Block): number => block.length * (CARD.width + BETWEEN.couple) - BETWEEN.couple;
const step = CARD.width + BETWEEN.couple;

function packed(blocks: readonly Block[]): Row {
  const lefts = spread(
    blocks.map((block) => ({ left: 0, width: widthOf(block) })),
    BETWEEN.others,
  );
  return blocks.map((block, at) => ({ block, left: lefts[at] ?? 0 }));
}

/** The middle of everyone's card, across. */
function middlesOf(rows: readonly Row[]): Map<string, number> {
  return new Map(
    rows.flatMap((row) =>
      row.flatMap(({ block, left }) =>
        block.map((id, at) => [id, left + at * step + CARD.width / 2] as const),
      ),
    ),
  );
}

/** Whom somebody would stand above, beneath or beside. */
function pullsOf({ ties }: Kindred, generations: ReadonlyMap<string, number>): Map<string, string[]> {
  const pulls = new Map<string, string[]>();
  for (const { from, to, bond } of ties) {
    if (bond === "couple" && generations.get(from) === generations.get(to)) continue;
    pulls.set(from, [...(pulls.get(from) ?? []), to]);
    pulls.set(to, [...(pulls.get(to) ?? []), from]);
  }
  return pulls;
}

/** A generation in the order and at the places that its pulls wish for. */
function pulled(row: Row, pulls: ReadonlyMap<string, string[]>, middles: ReadonlyMap<string, number>): Row {
  const wishOf = (id: string): number => {
    const others = (pulls.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
    return others.length === 0 ? (middles.get(id) ?? 0) : mean(others);
  };
  const wished = row.map(({ block }) => {
    const [first = "", last = ""] = [block[0], block.at(-1)];
    const turned = wishOf(first) > wishOf(last) ? block.toReversed() : block;
    const left = mean(turned.map((id, at) => wishOf(id) - at * step - CARD.width / 2));
    return { block: turned, left, width: widthOf(turned) };
  });
  const ordered = wished.toSorted((one, other) => one.left + one.width / 2 - other.left - other.width / 2);
  const lefts = spread(ordered, BETWEEN.others);
  return ordered.map(({ block }, at) => ({ block, left: lefts[at] ?? 0 }));
}

function drawn(rows: readonly Row[]): Omit<FamilyLayout, "contradictions"> {
  const start = Math.min(...rows.flatMap((row) => row.map(({ left }) => left)));
  const placed: Placed[] = [];
  let y = MARGIN;
  for (const [generation, row] of rows.entries()) {
    for (const { block, left } of row) {
      for (const [at, id] of block.entries())
        placed.push({ id, x: Math.round(left - start + at * step), y, generation });
    }
    y += row.length === 0 ? BETWEEN.emptyGeneration : CARD.height + BETWEEN.generations;
  }
  const width = Math.max(...placed.map(({ x }) => x + CARD.width));
  return { placed, width, height: y - BETWEEN.generations + MARGIN };
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
