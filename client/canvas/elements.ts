import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId, Language, TieId } from "#contract/words.ts";
import { stateOf } from "../story-time/story-time.ts";
import { isFold } from "./folds.ts";
import { nameLines } from "./name-lines.ts";
import type { Lensed } from "./canvas-props.ts";
import type { Drawn } from "./changes.ts";
import { withoutPassedStages } from "./stages.ts";

/** The part of a graph that is drawn: these characters and the ties between them; null means everyone. */
export function partOf({ characters, ties }: Graph, shown: ReadonlySet<CharacterId> | null): Graph {
  const drawn = characters.filter(({ id }) => !shown || shown.has(id));
  const present = new Set(drawn.map(({ id }) => id));
  const among = ties.filter(({ from, to }) => present.has(from) && present.has(to));
  return { characters: drawn, ties: withoutPassedStages(among) };
}

/** What lenses leave to be seen of a part. */
export function seenOf(part: Graph, lensed: Lensed | null): Graph {
  if (!lensed) return part;
  return {
    characters: part.characters.filter(({ id }) => lensed.characters.has(id)),
    ties: part.ties.filter(({ id }) => lensed.ties.has(id)),
  };
}

/** Are these the very same characters and ties? */
export const isSamePart = (one: Graph, other: Graph): boolean =>
  isSameList(one.characters, other.characters) && isSameList(one.ties, other.ties);

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * The drawn part of the contract's graph as Cytoscape elements; `bends` says how far each strand swings out, and
 * `moment` is when in the story it is looked at, null for as far as it has been told; `counts` says for how many a merged
 * tie stands.
 */
export function toElements(
  part: Graph,
  nameOf: (character: GraphCharacter) => string,
  bends: ReadonlyMap<string, number>,
  moment: Position | null = null,
  counts: ReadonlyMap<TieId, number> = new Map(),
): Drawn[] {
  return [
    ...part.characters.map((character) => characterElement(character, nameOf(character))),
    ...part.ties.map((tie) => tieElement(tie, bends.get(tie.id) ?? 0, moment, counts.get(tie.id) ?? null)),
  ];
}

/** The name drawn at a character, line by line: the short one where there is little room. */
export const nameIn =
  (language: Language, isShort: boolean) =>
  ({ name, shortName }: GraphCharacter): string =>
    nameLines((isShort ? shortName : name)[language]).join("\n");

const characterElement = (
  { id, monogram, light, importance, group }: GraphCharacter,
  name: string,
): Drawn => ({
  group: "nodes",
  ...(isFold(id) && { grabbable: false }),
  data: { id, name, monogram, light: light ?? 0, importance, group },
});

const tieElement = (tie: GraphTie, bend: number, moment: Position | null, count: number | null): Drawn => ({
  group: "edges",
  data: {
    id: tie.id,
    source: tie.from,
    target: tie.to,
    family: tie.family,
    directed: tie.directed,
    strength: tie.strength,
    past: stateOf(tie, moment) === "past",
    notYet: stateOf(tie, moment) === "notYet",
    bend: Math.round(bend),
    ...(count !== null && { count }),
  },
});
