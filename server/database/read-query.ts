import { z } from "zod";
import { cypherOf } from "./cypher-files.ts";
import type { Database, Engine, Params } from "./port.ts";
import { faultsIn, UnfitRows } from "./unfit-rows.ts";

export type ReadQuery<Input extends Params, Answer> = (
  database: Database,
  params: Input,
) => Promise<Answer[]>;

/**
 * Loads cypher/queries/<name>.cypher once an engine; every row it answers is checked against `row`. Throws UnfitRows
 * for what does not pass.
 */
export function readQuery<Input extends Params, Answer>(
  name: string,
  row: z.ZodType<Answer>,
): ReadQuery<Input, Answer> {
  const rows = z.array(row);
  const texts = new Map<Engine, string>();

  return async (database, params) => {
    const text = texts.get(database.engine) ?? cypherOf(`queries/${name}`, database.engine);
    texts.set(database.engine, text);
    const found = await database.read(text, params);
    const checked = rows.safeParse(found);
    if (!checked.success) throw new UnfitRows(name, faultsIn(found, checked.error));
    return checked.data;
  };
}
