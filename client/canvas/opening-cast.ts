import type { Graph, GraphCharacter } from "#contract/graph.ts";
import type { CharacterId, Importance } from "#contract/words.ts";

const AT_LEAST = 15;
const AT_MOST = 18;
const RANKS: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };

/**
 * Who is drawn at first: the leads and mains, filled up by those with the most ties to a readable
 * picture and cut by importance where there are too many. Nobody without a tie is filled in.
 */
export function openingCast({ characters, ties }: Graph): Set<CharacterId> {
  const counts = tieCounts(ties);
  const tiesOf = ({ id }: GraphCharacter) => counts.get(id) ?? 0;
  const ranked = characters.toSorted(
    (a, b) => RANKS[a.importance] - RANKS[b.importance] || tiesOf(b) - tiesOf(a) || byId(a, b),
  );
  const core = ranked.filter(({ importance }) => RANKS[importance] <= RANKS.main).slice(0, AT_MOST);
  const others = ranked.slice(core.length).filter((character) => tiesOf(character) > 0);
  const filling = others.toSorted((a, b) => tiesOf(b) - tiesOf(a) || byId(a, b));
  return new Set([...core, ...filling.slice(0, Math.max(0, AT_LEAST - core.length))].map(({ id }) => id));
}

function tieCounts(ties: Graph["ties"]): Map<CharacterId, number> {
  const counts = new Map<CharacterId, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const byId = (a: GraphCharacter, b: GraphCharacter) => (a.id < b.id ? -1 : 1);
