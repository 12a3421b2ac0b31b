import type { Graph, GraphTie } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Standing } from "./canvas-props.ts";

/** Somebody tied to another, and by how many ties. */
export type Neighbour = { id: CharacterId; ties: number };

/** Who of those drawn is tied to a character: most ties first, then in the order of `drawn`. */
export function neighboursOf(
  character: CharacterId,
  ties: readonly GraphTie[],
  drawn: readonly { id: CharacterId }[],
): Neighbour[] {
  const counts = new Map<CharacterId, number>();
  for (const { from, to } of ties) {
    if (from === to || (from !== character && to !== character)) continue;
    const other = from === character ? to : from;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return drawn
    .flatMap(({ id }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, ties: count }];
    })
    .toSorted((one, other) => other.ties - one.ties);
}

/** The one after (`step` 1) or before (-1) whoever the keyboard stands on, round and round; the first from elsewhere. */
export function neighbourAfter(
  neighbours: readonly Neighbour[],
  focused: CharacterId | null,
  step: 1 | -1,
): CharacterId | null {
  const at = neighbours.findIndex(({ id }) => id === focused);
  const next = at < 0 ? (step === 1 ? 0 : -1) : at + step;
  return neighbours.at(next % neighbours.length)?.id ?? null;
}

/** Where the keyboard stands in a picture; null where nobody like that is drawn. */
export function standingOn(
  { characters, ties }: Graph,
  id: CharacterId,
  around: CharacterId | null,
): Standing | null {
  const named = (wanted: CharacterId | null) => characters.find((one) => one.id === wanted) ?? null;
  const character = named(id);
  const neighbours = neighboursOf(around ?? id, ties, characters);
  return character && { character, around: named(around), neighbours };
}
