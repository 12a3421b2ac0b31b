import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Engine } from "./port.ts";

const ROOT = new URL("../../cypher/", import.meta.url);

/** The text of a file below cypher/, or of its twin written for one engine, where there is one. */
export function cypherOf(path: string, engine: Engine): string {
  const twin = new URL(`${path}.${engine}.cypher`, ROOT);
  return readFileSync(existsSync(twin) ? twin : new URL(`${path}.cypher`, ROOT), "utf8");
}

/** The seed scripts, story by story in the order of their numbers, by path without the ending. */
export function seedFiles(): string[] {
  return filesIn("seed");
}

/** The names of all queries. */
export function queryNames(): string[] {
  return filesIn("queries").map((path) => path.slice("queries/".length));
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher") && !/\.(embedded|neo4j)\.cypher$/.test(file))
    .toSorted()
    .map((file) => `${folder}/${file.slice(0, -".cypher".length)}`);
}
