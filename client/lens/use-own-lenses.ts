import { useCallback, useSyncExternalStore } from "react";
import { useLooking } from "../looking/looking-context.ts";
import { keepLenses, ownLenses, type KeptLens } from "./own-lenses.ts";

/** The lenses that the reader keeps for the story that is open, and how to keep others instead. */
export function useOwnLenses(): { own: readonly KeptLens[]; keep: (lenses: readonly KeptLens[]) => void } {
  const { story } = useLooking().looking;
  const current = useCallback(() => ownLenses.of(story), [story]);
  const own = useSyncExternalStore(ownLenses.subscribe, current, current);
  const keep = useCallback((lenses: readonly KeptLens[]) => keepLenses(story, lenses), [story]);
  return { own, keep };
}
