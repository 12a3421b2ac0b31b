import { LRUCache } from "lru-cache";
import type { Database } from "../database/port.ts";
import { keyOf, type View } from "./view.ts";

/** How many views a thing is remembered for: a few stories at every horizon their readers stand at. */
const MOST = 64;

/**
 * Makes a thing once for each story version and horizon, and shares it between all readers there.
 * Simultaneous askers wait for the same making; a failed one is forgotten.
 */
export function perView<Thing extends object>(make: (view: View) => Promise<Thing>) {
  const caches = new WeakMap<Database, LRUCache<string, Promise<Thing>>>();

  return (view: View): Promise<Thing> => {
    const cache = caches.get(view.database) ?? new LRUCache<string, Promise<Thing>>({ max: MOST });
    caches.set(view.database, cache);
    const key = keyOf(view);
    const known = cache.get(key);
    if (known) return known;
    const making = make(view);
    cache.set(key, making);
    making.catch(() => cache.delete(key));
    return making;
  };
}
