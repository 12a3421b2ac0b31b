import type { Signs } from "../canvas/canvas-props.ts";
import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { openingCast } from "../canvas/opening-cast.ts";
import type { Looking } from "../looking/looking.ts";

type Chain = readonly CharacterId[];

/** Who is drawn: the opening cast, everyone, or the members of chosen companies, and whoever is looked at. */
export function castOf(graph: Graph, looking: Looking, chain: Chain): Set<CharacterId> {
  const cast = baseCast(graph, looking);
  const known = new Set(graph.characters.map(({ id }) => id));
  for (const id of [...lookedAt(graph, looking), ...chain]) if (known.has(id)) cast.add(id);
  return cast;
}

function baseCast(graph: Graph, { whole, brought, companies }: Looking): Set<CharacterId> {
  if (companies.length > 0) {
    const members = graph.characters.filter((one) => one.companies.some((id) => companies.includes(id)));
    return new Set(members.map(({ id }) => id));
  }
  if (whole) return new Set(graph.characters.map(({ id }) => id));
  const known = new Set(graph.characters.map(({ id }) => id));
  return new Set([...openingCast(graph), ...brought.filter((id) => known.has(id))]);
}

function lookedAt(graph: Graph, { focus, connection }: Looking): CharacterId[] {
  const asked = [connection?.from, connection?.to, connection?.third].flatMap((id) => id ?? []);
  if (focus?.type === "character") return [...asked, focus.id];
  if (focus?.type !== "tie") return asked;
  const tie = graph.ties.find(({ id }) => id === focus.id);
  return tie ? [...asked, tie.from, tie.to] : asked;
}

/** Between two moments whoever bears a sign is drawn, and the two of each tie that does, unless companies are chosen. */
export function signedCast({ ties }: Graph, { companies }: Looking, signs: Signs | null): CharacterId[] {
  if (!signs || companies.length > 0) return [];
  const ends = ties.flatMap(({ id, from, to }) => (signs.ties.has(id) ? [from, to] : []));
  return [...signs.characters.keys(), ...ends];
}

/** A character and everyone one tie away. */
export function withNeighbours(graph: Graph, character: CharacterId): CharacterId[] {
  const others = graph.ties.flatMap(({ from, to }) =>
    from === character ? [to] : to === character ? [from] : [],
  );
  return [...new Set([character, ...others])];
}
