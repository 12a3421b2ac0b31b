import type { PairGraph } from "./graph.ts";

export type Found = {
  /** How many there are in each connected part of more than one, the largest first. */
  webs: number[];
  /** How many have no edge. */
  untied: number;
  /** Nodes without which others fall apart: into how many pieces, and how many nodes leave the largest. */
  nodes: { id: string; apart: number; pieces: number }[];
  /** Edges without which two sides fall apart, and how many nodes the smaller one has. */
  edges: { between: [string, string]; apart: number }[];
};

/** A node on the way down: when it was come to, how far up those below it reach, and how many they are with it. */
type Visit = { node: string; above: Visit | null; at: number; reach: number; size: number; cut: number[] };

/**
 * The bridges and articulation points of a graph, those whose loss would part most first, by one depth-first walk
 * (Hopcroft and Tarjan: "Efficient algorithms for graph manipulation", 1973), without recursion: O(V + E).
 */
export function bridgesOf(graph: PairGraph): Found {
  const found: Found = { webs: [], untied: 0, nodes: [], edges: [] };
  const seen = new Map<string, Visit>();
  for (const root of graph.nodes()) {
    if (seen.has(root)) continue;
    const visits = walkFrom(graph, root, seen);
    if (visits.length === 1) found.untied += 1;
    else {
      found.webs.push(visits.length);
      for (const visit of visits) judge(visit, visits.length, found);
    }
  }
  found.webs.sort((one, other) => other - one);
  found.nodes.sort(
    (one, other) => other.apart - one.apart || other.pieces - one.pieces || order(one.id, other.id),
  );
  found.edges.sort(
    (one, other) => other.apart - one.apart || order(one.between.join(" "), other.between.join(" ")),
  );
  return found;
}

const order = (one: string, other: string) => (one < other ? -1 : 1);

/** Everybody of one connected part, as come to; each knows its size and reach once all below it have been left. */
function walkFrom(graph: PairGraph, root: string, seen: Map<string, Visit>): Visit[] {
  const visits: Visit[] = [];
  const come = (node: string, above: Visit | null): [Visit, string[]] => {
    const visit = { node, above, at: seen.size, reach: seen.size, size: 1, cut: [] };
    seen.set(node, visit);
    visits.push(visit);
    return [visit, graph.neighbors(node)];
  };
  const path = [come(root, null)];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const [visit, ahead] = top;
    const next = ahead.pop();
    if (next === undefined) {
      path.pop();
      leave(visit);
      continue;
    }
    const known = seen.get(next);
    if (known === undefined) path.push(come(next, visit));
    else if (known !== visit.above) visit.reach = Math.min(visit.reach, known.at);
  }
  return visits;
}

function leave({ above, reach, size }: Visit): void {
  if (!above) return;
  above.size += size;
  above.reach = Math.min(above.reach, reach);
  if (reach >= above.at) above.cut.push(size);
}

function judge({ node, above, at, reach, size, cut }: Visit, all: number, found: Found): void {
  if (above && reach === at)
    found.edges.push({
      between: above.node < node ? [above.node, node] : [node, above.node],
      apart: Math.min(size, all - size),
    });
  const rest = all - 1 - cut.reduce((sum, piece) => sum + piece, 0);
  const pieces = rest > 0 ? [...cut, rest] : cut;
  if (pieces.length > 1)
    found.nodes.push({ id: node, apart: all - 1 - Math.max(...pieces), pieces: pieces.length });
}
