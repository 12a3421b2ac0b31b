import { blocksOf, type Block } from "./blocks.ts";
import type { Kindred } from "./families.ts";
import { generationsOf } from "./generations.ts";
import type { KinTie } from "./kin.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { pullsOf, wishOf, type Pulls } from "./pulls.ts";
import { spread } from "./spread.ts";
import { uncrossed } from "./uncross.ts";

/** Where a person's card stands, by its left upper corner in pixels; y grows downwards. */
export type Placed = { id: string; x: number; y: number; generation: number };

/** A family laid out: everyone's place, the room it takes, where ties pass generations, and what contradicts others. */
export type FamilyLayout = {
  placed: Placed[];
  /** By tie, from above to beneath: the middle of the room that is kept for its line. */
  bends: ReadonlyMap<string, { x: number; y: number }[]>;
  width: number;
  height: number;
  contradictions: KinTie[];
};

/** The size of a card and the room between cards, in pixels. */
export const CARD = { width: 136, height: 56 };
export const BETWEEN = { couple: 64, others: 28, generations: 76, emptyGeneration: 28 };
/** Room above the oldest for the line that joins siblings. */
const MARGIN = 28;

/** A length of the layout as the page has it: pixels at letters of the usual size, and larger with larger ones. */
export const lengthOf = (pixels: number): string => `${pixels / 16}rem`;

/** Odd, so that the last sweep goes down and children stand right beneath their parents. */
const ROUNDS = 25;
/** The room kept for a line that passes a generation. */
const PASSAGE = 16;
const step = CARD.width + BETWEEN.couple;

type Row = { block: Block; left: number }[];
type Wished = { block: Block; left: number; width: number };
type Way = { isStation: (id: string) => boolean; pulls: Pulls };

/**
 * Lays a family out by generations, couples side by side, and the order and places within a generation by what
 * is above and beneath: swept down and up by mean places (the barycentre method of Sugiyama, Tagawa & Toda,
 * 1981), each generation spread without overlaps. Then neighbours swap where fewer lines cross for it, and all are
 * spread once more in that order.
 */
export function layOut(family: Kindred): FamilyLayout {
  const { of: generations, contradictions } = generationsOf(family);
  const passages = passagesOf(family, generations);
  const stations = new Set(passages.flatMap((passage) => passage.stations.map(({ id }) => id)));
  const way = { isStation: (id: string) => stations.has(id), pulls: pullsOf(family, passages, generations) };
  const swept = sweep(begun(blocksOf(family, generations), passages, way), way, reordered);
  const joined = (id: string) => [...(way.pulls.strong.get(id) ?? []), ...(way.pulls.weak.get(id) ?? [])];
  const rows = sweep(
    uncrossed(swept, ({ block }) => block, joined),
    way,
    (wished) => wished,
  );
  return { ...drawn(rows, passages, way), contradictions };
}

/** Lets each generation follow those above and beneath it in turn, down and up. */
function sweep(begin: Row[], way: Way, ordered: (wished: Wished[]) => Wished[]): Row[] {
  let rows = begin;
  for (let round = 0; round < ROUNDS; round++) {
    const places = [...rows.keys()];
    for (const at of round % 2 === 0 ? places : places.toReversed()) {
      rows = rows.with(at, pulled(rows[at] ?? [], way, middlesOf(rows, way), ordered));
    }
  }
  return rows;
}

const cardOf = (id: string, { isStation }: Way): number => (isStation(id) ? PASSAGE : CARD.width);
const widthOf = (block: Block, way: Way): number =>
  block.reduce((sum, id) => sum + cardOf(id, way) + BETWEEN.couple, -BETWEEN.couple);

function begun(layers: readonly Block[][], passages: readonly Passage[], way: Way): Row[] {
  return layers.map((blocks, generation) => {
    const stations = passages.flatMap((passage) =>
      passage.stations.filter((one) => one.generation === generation),
    );
    const all = [...blocks, ...stations.map(({ id }) => [id])];
    const wishes = all.map((block) => ({ left: 0, width: widthOf(block, way) }));
    const lefts = spread(wishes, BETWEEN.others);
    return all.map((block, at) => ({ block, left: lefts[at] ?? 0 }));
  });
}

/** The middle of everyone's card, across. */
function middlesOf(rows: readonly Row[], way: Way): Map<string, number> {
  return new Map(
    rows.flatMap((row) =>
      row.flatMap(({ block, left }) =>
        block.map((id, at) => [id, left + at * step + cardOf(id, way) / 2] as const),
      ),
    ),
  );
}

const reordered = (wished: Wished[]): Wished[] =>
  wished.toSorted((one, other) => one.left + one.width / 2 - other.left - other.width / 2);

/** A generation at the places that its pulls wish for, as near as its order lets them. */
function pulled(
  row: Row,
  way: Way,
  middles: ReadonlyMap<string, number>,
  orderOf: (wished: Wished[]) => Wished[],
): Row {
  const wish = (id: string): number => wishOf(id, way.pulls, middles);
  const wished = row.map(({ block }) => {
    const [first = "", last = ""] = [block[0], block.at(-1)];
    const turned = wish(first) > wish(last) ? block.toReversed() : block;
    const lefts = turned.map((id, at) => wish(id) - at * step - cardOf(id, way) / 2);
    const left = lefts.reduce((sum, one) => sum + one, 0) / lefts.length;
    return { block: turned, left, width: widthOf(turned, way) };
  });
  const ordered = orderOf(wished);
  const lefts = spread(ordered, BETWEEN.others);
  return ordered.map(({ block }, at) => ({ block, left: lefts[at] ?? 0 }));
}

function drawn(
  rows: readonly Row[],
  passages: readonly Passage[],
  way: Way,
): Omit<FamilyLayout, "contradictions"> {
  const start = Math.min(...rows.flatMap((row) => row.map(({ left }) => left)));
  const all: Placed[] = [];
  let y = MARGIN;
  for (const [generation, row] of rows.entries()) {
    for (const { block, left } of row) {
      for (const [at, id] of block.entries())
        all.push({ id, x: Math.round(left - start + at * step), y, generation });
    }
    const isEmpty = row.every(({ block }) => block.every(way.isStation));
    y += isEmpty ? BETWEEN.emptyGeneration : CARD.height + BETWEEN.generations;
  }
  const byId = new Map(all.map((one) => [one.id, one]));
  const bends = passages.map(({ tie, stations }) => {
    const points = stations.flatMap(({ id }) => byId.get(id) ?? []);
    return [
      tie.id,
      points.map((point) => ({ x: point.x + PASSAGE / 2, y: point.y + CARD.height / 2 })),
    ] as const;
  });
  const width = Math.max(...all.map(({ id, x }) => x + cardOf(id, way)));
  const placed = all.filter(({ id }) => !way.isStation(id));
  return { placed, bends: new Map(bends), width, height: y - BETWEEN.generations + MARGIN };
}
