import { useEffect } from "react";
import { atRest } from "./at-rest.ts";
import type { LatePart } from "./part.ts";

/**
 * Fetches parts that are likely to be wanted next while nothing happens: who asks for them is answered at once.
 * Give it the same list each time.
 */
export function useAhead(parts: readonly Pick<LatePart<never>, "ahead">[]): void {
  useEffect(
    () =>
      atRest(() => {
        for (const { ahead } of parts) void ahead();
      }),
    [parts],
  );
}
