import { openDatabase } from "../database/open.ts";
import { DatabaseInUse, DatabaseUnavailable } from "../database/port.ts";
import { loadEnvFile, readEnv } from "../env.ts";
import { sayProgress } from "./progress.ts";
import { sayFaults } from "./say-faults.ts";
import { seed } from "./seed.ts";

try {
  loadEnvFile();
  const database = openDatabase(readEnv(process.env));
  await seed(database, sayProgress);
  const faults = await sayFaults(database, (line) => console.error(line));
  await database.close();
  process.exitCode = faults > 0 ? 1 : 0;
} catch (thrown) {
  if (!(thrown instanceof Error)) throw thrown;
  const away = thrown instanceof DatabaseUnavailable || thrown instanceof DatabaseInUse;
  console.error(away ? thrown.message : thrown);
  process.exit(1);
}
