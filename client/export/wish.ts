import { useSyncExternalStore } from "react";
import type { Format } from "./formats.ts";

/** What is wanted of the picture: to see all ways to take it along, a file of it at once, or to print it. */
export type Wish = "ways" | Format | "print";

let wish: Wish | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const current = () => wish;

/** What is wanted of the picture, from its own button, the palette or the keyboard; null: nothing. */
export const useWish = (): Wish | null => useSyncExternalStore(subscribe, current, current);

/** Wants something of the picture, or nothing any more. */
export function wishFor(wanted: Wish | null): void {
  wish = wanted;
  for (const listener of listeners) listener();
}
