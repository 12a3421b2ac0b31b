import { useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import { useLanguage } from "../language/language-context.ts";
import { useLenses } from "../lens/use-lenses.ts";
import type { MatrixOrder } from "../looking/arranged.ts";
import { useLooking } from "../looking/looking-context.ts";
import { castOf, leftBy } from "../network/cast.ts";
import { matrixOf, type Matrix } from "./matrix.ts";

/** The matrix of those on show, or of those whom the lenses that are on touch. */
export function useMatrix(graph: Graph, order: MatrixOrder): Matrix {
  const { language } = useLanguage();
  const { looking } = useLooking();
  const lenses = useLenses(graph);
  return useMemo(() => {
    const seen = lenses && leftBy(lenses, graph, looking, null);
    const cast = seen?.characters ?? castOf(graph, looking, []);
    return matrixOf(graph, cast, looking, order, language, seen?.ties);
  }, [graph, looking, lenses, order, language]);
}
