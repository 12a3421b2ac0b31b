import { useCallback } from "react";
import { useTell, useWords } from "../language/language-context.ts";
import type { Hull } from "./hulls-of.ts";
import { hullWords } from "./words.ts";

/** What hulls are called: companies by their names, the others after their most important member. */
export function useHullNames(): (hull: Hull) => string {
  const t = useWords(hullWords);
  const tell = useTell();
  return useCallback(
    (hull) =>
      hull.sort === "company" ? tell(hull.of.name) : t(hull.sort, { name: tell(hull.of.shortName) }),
    [t, tell],
  );
}
