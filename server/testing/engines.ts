import { inject } from "vitest";
import { openEmbedded } from "../database/embedded.ts";
import { openNeo4j } from "../database/neo4j.ts";
import type { Database, Engine } from "../database/port.ts";
import { seed } from "../seed/seed.ts";

/** An engine to test on; `open` gives a database that holds the seeded stories. */
export type TestedEngine = { engine: Engine; open: () => Promise<Database> };

/** The engines that can be tested on this machine: both, unless there is no Neo4j. */
export function testedEngines(): TestedEngine[] {
  const address = inject("neo4j");
  const embedded: TestedEngine = { engine: "embedded", open: openSeeded };
  if (address === null) return [embedded];
  return [embedded, { engine: "neo4j", open: async () => openNeo4j(address) }];
}

async function openSeeded(): Promise<Database> {
  const database = openEmbedded(null);
  await seed(database);
  return database;
}
