import type { TestProject } from "vitest/node";
import { startNeo4jForTests, whyNoNeo4jForTests } from "../../neo4j-local/for-tests.ts";
import { openNeo4j, type Neo4jAddress } from "../database/neo4j.ts";
import { seed } from "../seed/seed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j the tests may fill and wipe; null where none can run. */
    neo4j: Neo4jAddress | null;
  }
}

/**
 * Starts a Neo4j of the tests' own, seeds it, and ends it after the last test.
 * TEST_ENGINES=embedded leaves it out, for a quick look; TEST_NEO4J_VERSION takes another version.
 */
export default async function startNeo4j(project: TestProject) {
  const version = process.env["TEST_NEO4J_VERSION"];
  const unwanted = process.env["TEST_ENGINES"] === "embedded";
  if (unwanted || whyNoNeo4jForTests(version) !== null) return void project.provide("neo4j", null);
  const { stop, ...address } = await startNeo4jForTests(version);
  const database = openNeo4j(address);
  await seed(database);
  await database.close();
  project.provide("neo4j", address);
  return stop;
}
