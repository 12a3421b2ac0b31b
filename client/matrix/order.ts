import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Language } from "#contract/words.ts";
import type { MatrixOrder } from "../looking/arranged.ts";
import { chained } from "./chained.ts";
import { circlesOf } from "./circles.ts";
import { groupedBy } from "./grouped-by.ts";
import { linksBetween, linksOf, linksWithin } from "./links.ts";

/** A stretch of the order that belongs together: from one place to before another. */
export type Block = { from: number; to: number };

/** The characters in an order, and the stretches of it that belong together. */
export type Ordered = { characters: GraphCharacter[]; blocks: Block[] };

/**
 * Puts the characters of a graph in order. It depends on what is in the graph alone, not on the order in
 * which the graph lists it. By circle, those who are tied most stand side by side.
 */
export function inOrder({ characters, ties }: Graph, order: MatrixOrder, language: Language): Ordered {
  const given = characters.toSorted(byCompany);
  switch (order) {
    case "circles":
      return oneByOne(inCircles(given, ties));
    case "company":
      return oneByOne([...groupedBy(given, ({ companies }) => companies[0]).values()]);
    case "name":
      return alone(byName(given, language));
    case "ties":
      return alone(byTies(given, ties));
    case "met":
      return alone(given.toSorted((one, other) => one.revealed - other.revealed));
  }
}

/** Those of the first lights and companies first: so circles that are equally near fall together by company. */
function byCompany(one: GraphCharacter, other: GraphCharacter): number {
  return (
    (one.light ?? Infinity) - (other.light ?? Infinity) ||
    compared(one.companies[0] ?? "\uffff", other.companies[0] ?? "\uffff") ||
    compared(one.id, other.id)
  );
}

function inCircles(given: readonly GraphCharacter[], ties: readonly GraphTie[]): GraphCharacter[][] {
  const links = linksOf(given, ties);
  const circles = circlesOf(links);
  const groups = [...groupedBy(links.keys(), (at) => circles[at]).values()];
  return chained(linksBetween(links, circles, groups.length)).map((circle) => {
    const members = groups[circle] ?? [];
    return chained(linksWithin(links, members)).flatMap((place) => given[members[place] ?? -1] ?? []);
  });
}

function byName(given: readonly GraphCharacter[], language: Language): GraphCharacter[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return given.toSorted((one, other) => words.compare(one.name[language], other.name[language]));
}

function byTies(given: readonly GraphCharacter[], ties: readonly GraphTie[]): GraphCharacter[] {
  const counts = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return given.toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

/** Groups one after the other; one of a single character is no stretch to be marked. */
function oneByOne(groups: readonly (readonly GraphCharacter[])[]): Ordered {
  let from = 0;
  const blocks = groups.map(({ length }) => ({ from, to: (from += length) }));
  return { characters: groups.flat(), blocks: blocks.filter((block) => block.to - block.from > 1) };
}

const alone = (characters: GraphCharacter[]): Ordered => ({ characters, blocks: [] });
const compared = (one: string, other: string): number => Number(one > other) - Number(one < other);
