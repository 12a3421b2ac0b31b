import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Remembers ready answers, as JSON, by story version, horizon and question. A new version has new keys, so
 * nothing ever has to be thrown out by hand; what is not asked for any more falls out at the end.
 */
export function createAnswers() {
  const cache = new LRUCache<string, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: (body) => body.length + 1,
  });

  return {
    /** The remembered answer to `key`, or the one that `make` gives, which is then remembered. */
    async of(key: string, make: () => Promise<unknown>): Promise<string> {
      const known = cache.get(key);
      if (known !== undefined) return known;
      const body = JSON.stringify(await make());
      cache.set(key, body);
      return body;
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;

/** The tag of the answer to `key`: weak, since a compressed body is another sequence of bytes. */
export function etagOf(key: string): string {
  return `W/"${createHash("sha256").update(key).digest("base64url").slice(0, 27)}"`;
}
