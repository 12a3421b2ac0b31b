import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startLocalNeo4j, whyNoLocalNeo4j } from "../../neo4j-local/start.ts";
import { openNeo4j, type Neo4jAddress } from "../database/neo4j.ts";
import { seed } from "../seed/seed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j the tests may fill and wipe; null where none can run. */
    neo4j: Neo4jAddress | null;
  }
}

/**
 * Starts a Neo4j of the tests' own in a fresh folder, seeds it, and ends it after the last test.
 * TEST_ENGINES=embedded leaves it out, for a quick look; TEST_NEO4J_VERSION takes another version.
 */
export default async function startNeo4j(project: TestProject) {
  const version = process.env["TEST_NEO4J_VERSION"];
  const unwanted = process.env["TEST_ENGINES"] === "embedded";
  if (unwanted || whyNoLocalNeo4j(version) !== null) return void project.provide("neo4j", null);
  const folder = await mkdtemp(join(tmpdir(), "ensemble-neo4j-"));
  const password = "only-for-the-tests";
  const started = await startLocalNeo4j({
    folder,
    database: "ensemble-test",
    password,
    ...(version && { version }),
  });
  const { stop, ...address } = started;
  const database = openNeo4j(address);
  await seed(database);
  await database.close();
  project.provide("neo4j", address);
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
}
