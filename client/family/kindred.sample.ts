import type { Kind } from "#contract/kinds.ts";
import type { Graph } from "#contract/graph.ts";
import { sampleGraph } from "../canvas/graph.sample.ts";

/** A small graph for tests: ties as "a PARENT_OF b", in the order in which they were told. */
export function sampleKin(people: string, ...said: (readonly [string, Kind, string])[]): Graph {
  const graph = sampleGraph(
    Object.fromEntries([...people].map((id) => [id, {}])),
    said.map(([from, , to], at) => ({ id: `t${String(at).padStart(3, "0")}`, from, to, family: "kinship" })),
  );
  return { ...graph, ties: graph.ties.map((tie, at) => ({ ...tie, kind: said[at]?.[1] ?? tie.kind })) };
}
