import { useSyncExternalStore } from "react";
import type { LensId } from "../looking/lens.ts";

let pointed: LensId | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const current = () => pointed;

/** The lens that the reader points at or stands on by keyboard: the picture dims what it does not show itself. */
export const usePointed = (): LensId | null => useSyncExternalStore(subscribe, current, current);

/** Points at a lens, or at none any more. */
export function point(lens: LensId | null): void {
  pointed = lens;
  for (const listener of listeners) listener();
}
