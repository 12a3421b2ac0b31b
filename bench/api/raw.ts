import { cypherOf } from "../../server/database/cypher-files.ts";
import type { Database, Engine, Params, Row } from "../../server/database/port.ts";

/** One of the query files and its parameters. */
export type Query = { name: string; params: Params };

/** The rows of each query by the name of its file. */
export type Rows = Readonly<Record<string, Row[]>>;

const texts = new Map<string, string>();

/**
 * Runs the queries of an answer and nothing else: first the edition, which every question begins with, and
 * then the others at once, as the server does.
 */
export async function askRaw(database: Database, story: string, queries: readonly Query[]): Promise<Rows> {
  const edition = await run(database, { name: "edition", params: { story } });
  const rest = await Promise.all(queries.map((query) => run(database, query)));
  return Object.fromEntries([
    ["edition", edition],
    ...queries.map(({ name }, at) => [name, rest[at] ?? []] as const),
  ]);
}

function run(database: Database, { name, params }: Query): Promise<Row[]> {
  return database.read(textOf(name, database.engine), params);
}

function textOf(name: string, engine: Engine): string {
  const key = `${name} ${engine}`;
  const text = texts.get(key) ?? cypherOf(`queries/${name}`, engine);
  texts.set(key, text);
  return text;
}
