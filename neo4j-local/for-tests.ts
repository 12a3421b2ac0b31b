import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, dockerAnswers } from "./docker.ts";
import { freePort } from "./ports.ts";
import { type LocalNeo4j, startLocalNeo4j, whyNoLocalNeo4j } from "./start.ts";
import { DEFAULT_VERSION } from "./version.ts";

/** The one name of a database that tests may empty. */
export const TEST_DATABASE = "ensemble-test";

/** Why no Neo4j can be started for tests on this machine, and what it takes; null if one can. */
export function whyNoNeo4jForTests(version = DEFAULT_VERSION): string | null {
  const why = whyNoLocalNeo4j(version);
  return why === null || dockerAnswers() ? null : `${why} (Or a running Docker with Compose.)`;
}

/** Starts a Neo4j that nobody else has, with an empty database for tests; `stop()` leaves nothing behind. */
export async function startNeo4jForTests(version = DEFAULT_VERSION): Promise<LocalNeo4j> {
  const password = randomUUID();
  const useDocker = whyNoLocalNeo4j(version) !== null && dockerAnswers();
  return await (useDocker ? startInDocker(version, password) : startInFolder(version, password));
}

async function startInFolder(version: string, password: string): Promise<LocalNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), "ensemble-neo4j-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const neo4j = await startLocalNeo4j({ folder, database: TEST_DATABASE, password, version });
    return { ...neo4j, stop: () => neo4j.stop().then(remove) };
  } catch (failure) {
    await remove();
    throw failure;
  }
}

async function startInDocker(version: string, password: string): Promise<LocalNeo4j> {
  const port = await freePort();
  const project = `ensemble-test-${randomUUID().slice(0, 8)}`;
  const start = { project, port, browserPort: await freePort(), version, database: TEST_DATABASE, password };
  const stop = () => compose(start, ["down", "--volumes"]);
  try {
    await compose(start, ["up", "--detach", "--wait", "neo4j"]);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { uri: `neo4j://127.0.0.1:${port}`, user: "neo4j", password, database: TEST_DATABASE, stop };
}
