import type { Kindred } from "./families.ts";

/** Some of one generation who stand side by side as couples do, from left to right. */
export type Block = string[];

/**
 * Each generation as blocks. Couples and those who have a child together stand beside each other; somebody with
 * more than one partner between them.
 */
export function blocksOf({ people, ties }: Kindred, generations: ReadonlyMap<string, number>): Block[][] {
  const partners = partnersOf({ people, ties }, generations);
  const layers: Block[][] = Array.from({ length: Math.max(...generations.values()) + 1 }, () => []);
  const placed = new Set<string>();
  const ends = people.map(({ id }) => id).toSorted((a, b) => countOf(partners, a) - countOf(partners, b));
  for (const id of ends) {
    if (placed.has(id)) continue;
    const block: Block = [];
    walk(id, partners, placed, block);
    layers[generations.get(id) ?? 0]?.push(block);
  }
  return layers;
}

function partnersOf(
  { people, ties }: Kindred,
  generations: ReadonlyMap<string, number>,
): Map<string, Set<string>> {
  const partners = new Map(people.map(({ id }) => [String(id), new Set<string>()]));
  const join = (one: string, other: string) => {
    if (one === other || generations.get(one) !== generations.get(other)) return;
    partners.get(one)?.add(other);
    partners.get(other)?.add(one);
  };
  const parents = new Map<string, string[]>();
  for (const { bond, from, to } of ties) {
    if (bond === "couple") join(from, to);
    if (bond !== "parent") continue;
    for (const other of parents.get(to) ?? []) join(other, from);
    parents.set(to, [...(parents.get(to) ?? []), from]);
  }
  return partners;
}

function walk(
  id: string,
  partners: ReadonlyMap<string, Set<string>>,
  placed: Set<string>,
  block: Block,
): void {
  if (placed.has(id)) return;
  placed.add(id);
  block.push(id);
  for (const other of partners.get(id) ?? []) walk(other, partners, placed, block);
}

const countOf = (partners: ReadonlyMap<string, Set<string>>, id: string): number =>
  partners.get(id)?.size ?? 0;
