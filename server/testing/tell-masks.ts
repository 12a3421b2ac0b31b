import { readFileSync } from "node:fs";
import type { Database } from "../database/port.ts";
import { statementsOf } from "../database/statements.ts";

const script = (file: string) => statementsOf(readFileSync(new URL(file, import.meta.url), "utf8"));
const STATEMENTS = [...script("forget-story.cypher"), ...script("masks.cypher")];

let told = 0;

/** Puts the tale of masks in the place of a random story; forgetRandomStory takes it away again. */
export async function tellMasks(database: Database): Promise<void> {
  told += 1;
  await database.write(STATEMENTS, { story: "tale", version: `masks ${told}` });
}
