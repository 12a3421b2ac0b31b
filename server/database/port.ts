export type Engine = "embedded" | "neo4j";

/** What a parameter or a row may hold. Whole numbers reach the database as integers. */
export type Params = Record<string, unknown>;
export type Row = Record<string, unknown>;

/** The graph database as the rest of the server sees it: one small port, two engines behind it. */
export type Database = {
  readonly engine: Engine;
  /** Answers a reading query. Throws DatabaseUnavailable when the engine cannot be reached. */
  read: (cypher: string, params: Params) => Promise<Row[]>;
  /** Runs writing statements in one transaction: all of them or none. */
  write: (statements: readonly string[], params: Params) => Promise<void>;
  /** Runs statements on constraints and indexes, which neither engine takes inside a transaction with data. */
  define: (statements: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
};

/** The engine cannot be reached for now; asking again later may help. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** The folder of the embedded database is in use by another process. */
export class DatabaseInUse extends Error {
  override readonly name = "DatabaseInUse";
}
