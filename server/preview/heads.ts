import { LRUCache } from "lru-cache";
import type { Language, StoryId } from "#contract/words.ts";

/** For so long a head is taken as it is, in milliseconds; after that it is still taken, and made anew meanwhile. */
const FRESH = 10_000;
/** A page waits no longer for its head than this, in milliseconds: without one it is the same page. */
const PATIENCE = 150;
/** Names of stories and hosts come from outside: no more heads than this are remembered. */
const MOST = 200;

type Make = (story: StoryId, language: Language, origin: string) => Promise<string>;

/** Remembers what belongs into the heads of pages, so that no page waits for the database but the first one. */
export function createHeads(make: Make): Make {
  const known = new LRUCache<string, { head: string; made: number }>({ max: MOST });
  const making = new Map<string, Promise<string>>();

  function begin(key: string, [story, language, origin]: Parameters<Make>): Promise<string> {
    const begun = making.get(key);
    if (begun) return begun;
    const head = make(story, language, origin)
      .then((made) => {
        known.set(key, { head: made, made: Date.now() });
        return made;
      })
      // There is no such story, or nobody to ask: the page itself says so.
      .catch(() => "")
      .finally(() => making.delete(key));
    making.set(key, head);
    return head;
  }

  return async (...asked) => {
    const key = asked.join(" ");
    const found = known.get(key);
    const isStale = !found || Date.now() - found.made > FRESH;
    const next = isStale ? begin(key, asked) : null;
    if (found) return found.head;
    return Promise.race([
      next ?? "",
      new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, "").unref()),
    ]);
  };
}
