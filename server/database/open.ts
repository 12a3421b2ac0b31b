import type { Env } from "../env.ts";
import { openEmbedded } from "./embedded.ts";
import { openNeo4j } from "./neo4j.ts";
import type { Database } from "./port.ts";

/** Opens the engine the environment names: Neo4j where it gives an address, else the embedded one. */
export function openDatabase(env: Pick<Env, "neo4j" | "dataFolder">): Database {
  return env.neo4j ? openNeo4j(env.neo4j) : openEmbedded(env.dataFolder);
}
