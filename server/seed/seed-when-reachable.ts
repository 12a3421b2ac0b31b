import { DatabaseUnavailable, type Database } from "../database/port.ts";
import { sayProgress } from "./progress.ts";
import { seed, wantsSeed } from "./seed.ts";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/**
 * Seeds the database if it wants it; `done` answers whether it did. While it cannot be reached this is tried again
 * and again, less and less often, so that the server can start before its database.
 */
export function seedWhenReachable(database: Database, say: (line: string) => void) {
  let stopped = false;
  let wake = () => {};
  const stop = () => {
    stopped = true;
    wake();
  };

  async function attempt(pause: number): Promise<boolean> {
    try {
      if (!(await wantsSeed(database))) return false;
      await seed(database, sayProgress);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof DatabaseUnavailable)) throw thrown;
      if (pause === FIRST_PAUSE) say("The graph database does not answer yet; trying again.");
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause).unref();
      });
      return !stopped && (await attempt(Math.min(pause * 2, LONGEST_PAUSE)));
    }
  }

  return { done: attempt(FIRST_PAUSE), stop };
}
