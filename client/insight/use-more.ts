import { useState } from "react";

/** A long list a piece at a time: what is shown of it, and how to be shown more while there is more. */
export function useMore<Item>(
  items: readonly Item[],
  first: number,
): { shown: readonly Item[]; left: number; more: () => void } {
  const [most, setMost] = useState(first);
  const shown = items.slice(0, most);
  return { shown, left: items.length - shown.length, more: () => setMost(most + Math.max(first, 20)) };
}
