import { useCallback, useMemo } from "react";
import type { Graph, GraphCharacter } from "#contract/graph.ts";
import type { Signs } from "../canvas/canvas-props.ts";
import type { Fold } from "../canvas/folds.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { words } from "./words.ts";

/** How a character of the picture is said to somebody who does not see it. */
export function useDescribe(
  graph: Graph,
  signs: Signs | null,
  folds: readonly Fold[],
): (character: GraphCharacter) => string {
  const t = useWords(words);
  const tell = useTell();
  const counts = useMemo(() => {
    const counted = new Map<string, number>();
    for (const id of graph.ties.flatMap(({ from, to }) => [from, to])) {
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
    return counted;
  }, [graph]);
  return useCallback(
    ({ id, name, occupation }) => {
      const fold = folds.find((one) => one.id === id);
      if (fold) return t("folded", { name: tell(name), members: fold.members.size });
      return t("described", {
        name: tell(name),
        occupation: occupation ? tell(occupation) : "none",
        ties: counts.get(id) ?? 0,
        sign: signs?.characters.get(id) ?? "none",
      });
    },
    [t, tell, counts, signs, folds],
  );
}
