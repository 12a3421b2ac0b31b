import { readFileSync } from "node:fs";
import type { Database } from "../database/port.ts";
import { statementsOf } from "../database/statements.ts";
import type { RandomStory } from "./random-story.ts";

const SCRIPT = statementsOf(readFileSync(new URL("random-story.cypher", import.meta.url), "utf8"));

let told = 0;

/** Puts the story in place of the random one before it, under a version of its own. */
export async function tellRandomStory(database: Database, story: RandomStory): Promise<void> {
  told += 1;
  await database.write(SCRIPT, { ...story, version: `told ${told}` });
}
