import { cp } from "node:fs/promises";
import { join } from "node:path";
import { startNeo4jForTests, whyNoNeo4jForTests } from "../../neo4j-local/for-tests.ts";
import { openEmbedded } from "../../server/database/embedded.ts";
import { openNeo4j } from "../../server/database/neo4j.ts";
import { seed } from "../../server/seed/seed.ts";
import type { Findings } from "../figure.ts";
import { embeddedIn, QUIET } from "../program.ts";
import { say } from "../say.ts";
import { inTemporaryFolder } from "../temporary.ts";
import { measureApi } from "./measure-api.ts";

/** Measures the API on the embedded engine, and on Neo4j where one can be started here. */
export async function measureEngines(): Promise<Findings> {
  const embedded = await onEmbedded();
  const why = whyNoNeo4jForTests();
  if (why !== null) return { ...embedded, leftOut: [`The API on Neo4j. ${why}`] };
  const neo4j = await onNeo4j();
  return {
    figures: [...embedded.figures, ...neo4j.figures],
    wrong: [...embedded.wrong, ...neo4j.wrong],
    leftOut: [],
  };
}

/** One process has a folder open, so the server is given a copy of what is asked raw. */
function onEmbedded() {
  say("The API on the embedded engine …");
  return inTemporaryFolder(async (folder) => {
    const [own, servers] = [join(folder, "own"), join(folder, "servers")];
    const seeded = openEmbedded(own);
    await seed(seeded);
    await seeded.close();
    await cp(own, servers, { recursive: true });
    const database = openEmbedded(own);
    try {
      return await measureApi({ name: "the embedded engine", env: embeddedIn(servers), database });
    } finally {
      await database.close();
    }
  });
}

async function onNeo4j() {
  say("The API on Neo4j, which takes a moment to start …");
  const { stop, ...address } = await startNeo4jForTests();
  const database = openNeo4j(address);
  try {
    await seed(database);
    const env = {
      ...QUIET,
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
    };
    return await measureApi({ name: "Neo4j", env, database });
  } finally {
    await database.close();
    await stop();
  }
}
