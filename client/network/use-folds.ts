import { useMemo } from "react";
import type { Graph, GraphCompany } from "#contract/graph.ts";
import type { Fold } from "../canvas/folds.ts";
import { useLooking } from "../looking/looking-context.ts";
import { lookedAt } from "./cast.ts";
import { foldsOf } from "./folds.ts";
import type { Picture } from "./use-picture.ts";

const NONE: readonly Fold[] = [];

/** The companies that are drawn as one disc; none while moments are compared, where each change has to be seen. */
export function useFolds(
  graph: Graph,
  companies: readonly GraphCompany[],
  { shown, lit }: Picture,
): readonly Fold[] {
  const { looking } = useLooking();
  return useMemo(() => {
    if (looking.folded.length === 0 || looking.compare) return NONE;
    const drawn = graph.characters.filter(({ id }) => shown.has(id));
    const looked = new Set([...lookedAt(graph, looking), ...(lit?.characters ?? [])]);
    return foldsOf(drawn, companies, looking.folded, looked);
  }, [graph, companies, shown, lit, looking]);
}
