import { readFileSync } from "node:fs";
import type { Database } from "../database/port.ts";
import { statementsOf } from "../database/statements.ts";
import type { RandomStory } from "./random-story.ts";

const script = (file: string) => statementsOf(readFileSync(new URL(file, import.meta.url), "utf8"));
const FORGET = script("forget-story.cypher");
const TELL = script("random-story.cypher");

let told = 0;

/** Puts the story in place of the random one before it, under a version of its own. */
export async function tellRandomStory(database: Database, story: RandomStory): Promise<void> {
  told += 1;
  await database.write([...FORGET, ...TELL], { ...story, version: `told ${told}` });
}

/** Takes the last random story away, so that the next tests find the seeded stories alone. */
export async function forgetRandomStory(database: Database): Promise<void> {
  await database.write(FORGET, { story: "tale" });
}
