import { DatabaseUnavailable, type Database } from "../database/port.ts";
import { checkStories } from "./check-stories.ts";

/** Says what of the stories cannot be told, a line each, and answers how much that is. */
export async function sayFaults(database: Database, say: (line: string) => void): Promise<number> {
  const faults = await checkStories(database);
  for (const fault of faults) say(`Cannot be told: ${fault}`);
  return faults.length;
}

/** The same where nothing hangs on it: a database that is away by now is left in peace. */
export async function sayFaultsIfReachable(database: Database, say: (line: string) => void): Promise<void> {
  try {
    await sayFaults(database, say);
  } catch (thrown) {
    if (!(thrown instanceof DatabaseUnavailable)) throw thrown;
  }
}
