import louvain from "graphology-communities-louvain";
import { randomFrom } from "../layout/random.ts";
import { agreementOf, type Grouping } from "./agreement.ts";
import { breathe } from "./breathe.ts";
import { tiedPart, type PairGraph } from "./graph.ts";
import { grouped } from "./grouped.ts";

/** How often the cast is parted anew, each time from another seed. */
export const RUNS = 20;

export type Found = {
  /** How much more weight lies within communities than chance would have there. */
  modularity: number;
  /** How much the other runs agree with the one shown; null without a tie. */
  agreement: number | null;
  /** The members of each community with how sure each is, the largest community first, its mainstays first. */
  communities: { id: string; sure: number }[][];
};

type Run = { of: Grouping; modularity: number };

/**
 * The communities of a graph, leaving out whom nothing ties, and how sure they are. They are found by the Louvain method
 * (Blondel, Guillaume, Lambiotte, Lefebvre: "Fast unfolding of communities in large networks", 2008) from RUNS
 * seeds; the run of the highest modularity is shown. How sure a member is: the share of runs in which it was together with
 * another member of its community, on average over these (as in Lancichinetti, Fortunato: "Consensus clustering in
 * complex networks", 2012). The same graph always gives the same answer.
 */
export async function communitiesOf(whole: PairGraph): Promise<Found> {
  const graph = tiedPart(whole);
  if (graph.size === 0) return { modularity: 0, agreement: null, communities: [] };
  const runs: Run[] = [];
  for (let seed = 1; seed <= RUNS; seed++) {
    runs.push(part(graph, seed));
    await breathe();
  }
  const best = runs.reduce((one, other) => (other.modularity > one.modularity ? other : one));
  return {
    modularity: best.modularity,
    agreement: meanOf(runs.filter((run) => run !== best).map((run) => agreementOf(best.of, run.of) ?? 1)),
    communities: groupsOf(graph, best.of).map((members) => withSureness(members, runs)),
  };
}

function part(graph: PairGraph, seed: number): Run {
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: "weight",
    rng: randomFrom(seed),
  });
  return { of: new Map(Object.entries(communities)), modularity };
}

/** The groups with their mainstays first: those with most weight to others of the group. */
function groupsOf(graph: PairGraph, of: Grouping): string[][] {
  const groups = grouped(graph.nodes(), (node) => of.get(node));
  const order = new Map(graph.nodes().map((node, at) => [node, at]));
  const first = ([node = ""]: string[]) => order.get(node) ?? 0;
  return [...groups.values()]
    .toSorted((one, other) => other.length - one.length || first(one) - first(other))
    .map((members) => byHold(graph, members));
}

function byHold(graph: PairGraph, members: readonly string[]): string[] {
  const within = new Set(members);
  const hold = new Map(members.map((member) => [member, 0]));
  for (const member of members)
    graph.forEachEdge(member, (_, { weight }, from, to) => {
      if (within.has(from) && within.has(to)) hold.set(member, (hold.get(member) ?? 0) + weight);
    });
  return members.toSorted((one, other) => (hold.get(other) ?? 0) - (hold.get(one) ?? 0));
}

function withSureness(members: readonly string[], runs: readonly Run[]): { id: string; sure: number }[] {
  const sums = new Map(members.map((member) => [member, 0]));
  for (const { of } of runs) {
    const sizes = grouped(members, (member) => of.get(member));
    for (const together of sizes.values())
      for (const member of together) sums.set(member, (sums.get(member) ?? 0) + together.length - 1);
  }
  const most = runs.length * (members.length - 1);
  return members.map((id) => ({ id, sure: most === 0 ? 1 : (sums.get(id) ?? 0) / most }));
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
