import { createHash } from "node:crypto";
import { z } from "zod";
import { cypherOf, seedFiles } from "../database/cypher-files.ts";
import type { Database, Params } from "../database/port.ts";
import { readQuery } from "../database/read-query.ts";
import { statementsOf } from "../database/statements.ts";
import { rowsApart } from "./rows-apart.ts";

/** Told of each file before it is run: its path, its place in the row and how many there are. */
export type Progress = (file: string, at: number, of: number) => void;

/** Applies the schema and every seed script. Safe to run twice; each script is applied whole or not at all. */
export async function seed(database: Database, progress: Progress = () => {}): Promise<void> {
  const files = seedFiles();
  await database.define(statementsOf(cypherOf("schema", database.engine)));
  for (const [at, file] of files.entries()) {
    progress(file, at + 1, files.length);
    const { statements, rows } = withRowsApart(statementsOf(cypherOf(file, database.engine)));
    await database.write(statements, rows);
  }
  await database.write([cypherOf("commands/mark-seeded", database.engine)], { digest: digestOf(database) });
}

/** A script's statements with their rows as parameters, each under a name of its own. */
function withRowsApart(script: readonly string[]): { statements: string[]; rows: Params } {
  const rows: Params = {};
  const statements = script.map((statement, at) => {
    const apart = rowsApart(statement, `rows${at}`);
    if (apart === null) return statement;
    rows[`rows${at}`] = apart.rows;
    return apart.statement;
  });
  return { statements, rows };
}

const seedState = readQuery("seed-state", z.object({ digest: z.string().nullable(), stories: z.int() }));

/**
 * Whether the seed should be applied: the database is empty, or was last seeded from other scripts.
 * A database that holds stories and was never seeded is somebody's own and is left alone.
 */
export async function wantsSeed(database: Database): Promise<boolean> {
  const [state] = await seedState(database, {});
  if (!state) return true;
  return state.digest === null ? state.stories === 0 : state.digest !== digestOf(database);
}

function digestOf({ engine }: Database): string {
  const hash = createHash("sha256");
  for (const file of ["schema", ...seedFiles()]) hash.update(cypherOf(file, engine));
  return hash.digest("hex");
}
