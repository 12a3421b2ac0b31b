import { useCallback, useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import type { Signs, Standing } from "../canvas/canvas-props.ts";
import type { Fold } from "../canvas/folds.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { words } from "./words.ts";

/** How it is said to somebody who does not see the picture where the keyboard stands. */
export function useDescribe(
  graph: Graph,
  signs: Signs | null,
  folds: readonly Fold[],
): (standing: Standing) => string {
  const t = useWords(words);
  const tell = useTell();
  const { counts, names } = useMemo(() => counted(graph, folds), [graph, folds]);
  return useCallback(
    ({ character: { id, name, occupation }, around, neighbours }) => {
      const at = neighbours.findIndex((neighbour) => neighbour.id === id);
      if (around && at >= 0) {
        const shared = { ties: neighbours[at]?.ties ?? 0, at: at + 1, count: neighbours.length };
        return t("beside", { name: tell(name), other: tell(around.shortName), ...shared });
      }
      const fold = folds.find((one) => one.id === id);
      if (fold) return t("folded", { name: tell(name), members: fold.members.size });
      const [first] = neighbours;
      const most = first && names.get(first.id);
      return t("described", {
        name: tell(name),
        occupation: occupation ? tell(occupation) : "none",
        ties: counts.get(id) ?? 0,
        sign: signs?.characters.get(id) ?? "none",
        most: most ? tell(most) : "none",
        shared: first?.ties ?? 0,
      });
    },
    [t, tell, counts, names, signs, folds],
  );
}

function counted({ characters, ties }: Graph, folds: readonly Fold[]) {
  const counts = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const names = new Map<string, Graph["characters"][number]["shortName"]>();
  for (const { id, shortName } of characters) names.set(id, shortName);
  for (const { id, name } of folds) names.set(id, name);
  return { counts, names };
}
