import { openDatabase } from "./database/open.ts";
import { DatabaseInUse, type Database } from "./database/port.ts";
import { createApp } from "./app.ts";
import { drawAhead } from "./ensemble/draw-ahead.ts";
import { loadEnvFile, readEnv, type Env } from "./env.ts";
import { createLog } from "./http/log.ts";
import { createLayouts } from "./layout/layouts.ts";
import { stopOnSignals } from "./lifecycle.ts";
import { listen } from "./listen.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { sayFaultsIfReachable } from "./seed/say-faults.ts";
import { seedWhenReachable } from "./seed/seed-when-reachable.ts";

try {
  loadEnvFile();
  await start(readEnv(process.env), process.argv.includes("--open"));
} catch (thrown) {
  if (!(thrown instanceof Error)) throw thrown;
  console.error(
    thrown instanceof DatabaseInUse ? `${thrown.message} Stop it, or set ENSEMBLE_DATA.` : thrown.message,
  );
  process.exit(1);
}

async function start(env: Env, open: boolean): Promise<void> {
  const database = openDatabase(env);
  const layouts = createLayouts();
  const log = createLog(env.logLevel);
  const app = createApp({ database, layouts, log, url: env.url });
  const seeding = seedWhenReachable(database, say);
  if (database.engine === "embedded") await seeding.done;
  const { server, port } = await listen(app, env.host, env.port);
  stopOnSignals(server, [seeding.stop, layouts.close, database.close]);
  announce(env, database, port);
  void seeding.done.then(async (isNew) => {
    if (isNew) await sayFaultsIfReachable(database, say);
    await drawAhead(database, layouts);
  });
  if (open) openInBrowser(`http://localhost:${port}/`);
}

function announce(env: Env, { engine }: Database, port: number): void {
  const where =
    engine === "neo4j" ? `Neo4j at ${env.neo4j?.uri}` : `the embedded database in ${env.dataFolder}/`;
  if (env.port === null && port !== 4000) say(`Port 4000 is taken, so this is port ${port}.`);
  say(`Ensemble is at http://localhost:${port}/ (${where}). Ctrl+C stops it.`);
}

function say(line: string): void {
  console.log(line);
}
