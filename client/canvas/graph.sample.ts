import { Graph, type Point } from "#contract/graph.ts";
import { CharacterId, TieId, type Importance } from "#contract/words.ts";

type SampleTie = { id: string; from: string; to: string; family?: string; ended?: number };

/** A small graph for tests: characters by id with what matters of them, ties as from–to pairs. */
export function sampleGraph(
  characters: Record<string, Partial<Point> & { importance?: Importance; name?: string }>,
  ties: readonly SampleTie[] = [],
): Graph {
  return Graph.parse({
    characters: Object.entries(characters).map(([id, { x = 0, y = 0, importance = "main", name = id }]) => ({
      id,
      name: { en: name, fr: `${name} (fr)` },
      shortName: { en: name, fr: `${name} (fr)` },
      monogram: id.toUpperCase(),
      light: 1,
      importance,
      group: false,
      occupation: null,
      companies: [],
      revealed: 0,
      point: { x, y },
    })),
    ties: ties.map(({ id, from, to, family = "work", ended = null }) => ({
      id,
      from,
      to,
      kind: "COLLEAGUE_OF",
      family,
      directed: true,
      label: { en: "", fr: "" },
      sentiment: 0,
      strength: 2,
      began: 0,
      ended,
      revealed: 0,
    })),
  });
}

export const character = (id: string): CharacterId => CharacterId.parse(id);
export const tie = (id: string): TieId => TieId.parse(id);
