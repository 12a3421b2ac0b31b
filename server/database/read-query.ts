import { z } from "zod";
import { cypherOf } from "./cypher-files.ts";
import type { Database, Engine, Params } from "./port.ts";

export type ReadQuery<Input extends Params, Answer> = (
  database: Database,
  params: Input,
) => Promise<Answer[]>;

/** Loads cypher/queries/<name>.cypher once an engine; every row it answers is checked against `row`. */
export function readQuery<Input extends Params, Answer>(
  name: string,
  row: z.ZodType<Answer>,
): ReadQuery<Input, Answer> {
  const rows = z.array(row);
  const texts = new Map<Engine, string>();

  return async (database, params) => {
    const text = texts.get(database.engine) ?? cypherOf(`queries/${name}`, database.engine);
    texts.set(database.engine, text);
    return rows.parse(await database.read(text, params));
  };
}
