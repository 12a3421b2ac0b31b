import { mkdirSync } from "node:fs";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { DatabaseInUse, DatabaseUnavailable, type Database, type Params } from "./port.ts";

const { GrafeoDB } = grafeo;
type Grafeo = ReturnType<typeof GrafeoDB.create>;

/**
 * Opens the embedded engine in a folder, which it makes where it is missing, or in memory for null.
 * Throws DatabaseInUse when another process has the folder open.
 */
export function openEmbedded(folder: string | null): Database {
  const grafeoDb = folder === null ? GrafeoDB.create() : openIn(folder);
  const inTurn = oneAfterAnother();
  let closed = false;
  const open = () => {
    if (closed) throw new DatabaseUnavailable("The embedded database is closed.");
    return grafeoDb;
  };
  return {
    engine: "embedded",
    read: async (cypher, params) => (await open().executeCypher(cypher, params)).toArray(),
    write: (statements, params) => inTurn(() => writeAll(open(), statements, params)),
    define: async (statements) => {
      for (const statement of statements) await open().executeCypher(statement);
    },
    close: async () => {
      if (!closed) grafeoDb.close();
      closed = true;
    },
  };
}

function openIn(folder: string): Grafeo {
  mkdirSync(folder, { recursive: true });
  try {
    return GrafeoDB.create(join(folder, "ensemble.grafeo"));
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.includes("cannot be locked")) {
      throw new DatabaseInUse(`Another process has the database in "${folder}" open.`, { cause: thrown });
    }
    throw thrown;
  }
}

async function writeAll(grafeoDb: Grafeo, statements: readonly string[], params: Params): Promise<void> {
  const transaction = grafeoDb.beginTransaction();
  try {
    for (const statement of statements) await transaction.executeCypher(statement, params);
  } catch (thrown) {
    transaction.rollback();
    throw thrown;
  }
  transaction.commit();
}

/** Lets one writing begin when the one before it has ended: two at once to the same thing would be a conflict. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return (write: () => Promise<void>): Promise<void> => {
    const turn = last.then(write);
    last = turn.catch(() => {});
    return turn;
  };
}
