import MiniSearch, { type Query, type QueryCombination, type SearchResult } from "minisearch";
import type { Found } from "#contract/search.ts";
import type { Findable } from "./findable.ts";
import { transpositionsOf, wordsOf } from "./folding.ts";

/** The shortest piece inside a word that a search may begin at, and the shortest word that may be mistyped. */
const SHORTEST_INFIX = 3;
const SHORTEST_MISTYPED = 4;

/** Ranks by kind where names match equally well: the story's own first. */
const BOOST = { character: 1.5, company: 1.2, person: 1.1, work: 1, place: 1, scene: 0.8 } as const;

export type Finder = (text: string, types: ReadonlySet<Found["type"]> | null, limit: number) => Found[];

/**
 * An index over everything that can be found. Words are folded; a whole word ranks before the beginning of
 * one, that before a piece inside one, and one typing error is forgiven: a letter too many, too few, another
 * one, or two changed over.
 */
export function createFinder(all: readonly Findable[]): Finder {
  const index = new MiniSearch({
    fields: ["words", "inside"],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(
    all.map(({ names }, id) => ({ id, words: names.join(" "), inside: insides(names).join(" ") })),
  );

  return (text, types, limit) =>
    index
      .search({ combineWith: "AND", queries: wordsOf(text).map(toQuery) }, options(all))
      .flatMap((result) => found(all, result))
      .filter(({ type }) => types?.has(type) ?? true)
      .slice(0, limit);
}

function toQuery(word: string): Query {
  if (word.length < SHORTEST_MISTYPED) return { queries: [word], prefix: true };
  const changedOver: QueryCombination = {
    queries: transpositionsOf(word),
    fields: ["words"],
    combineWith: "OR",
    boostTerm: () => 0.1,
  };
  return { combineWith: "OR", queries: [{ queries: [word], prefix: true, fuzzy: 1 }, changedOver] };
}

function options(all: readonly Findable[]) {
  return {
    boost: { words: 10, inside: 1 },
    weights: { fuzzy: 0.2, prefix: 0.6 },
    boostDocument: (id: number) => BOOST[all[id]?.type ?? "scene"],
  };
}

function found(all: readonly Findable[], { id, score }: SearchResult): Found[] {
  const findable = all[Number(id)];
  if (!findable) return [];
  const { names: _, ...rest } = findable;
  return [{ ...rest, score: Math.round(score * 1000) / 1000 }];
}

/** Every word from its second letter on, its third, and so on: the beginning of one is a piece inside the word. */
function insides(names: readonly string[]): string[] {
  return names.flatMap(wordsOf).flatMap((word) => {
    const letters = [...word];
    return letters.slice(1, 1 - SHORTEST_INFIX).map((_, at) => letters.slice(at + 1).join(""));
  });
}
