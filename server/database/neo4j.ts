import neo4j, { type Driver, type Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable, type Database, type Params, type Row } from "./port.ts";

export type Neo4jAddress = { uri: string; user: string; password: string; database: string };

/** How long a reader waits for a database that does not answer, in milliseconds. */
const PATIENCE = { connect: 2_000, acquire: 2_500, retry: 1_500 };

/**
 * Opens a Neo4j server or cluster. Nothing is asked of it yet: it may be away and come back.
 * One bookmark manager for all, so that a reader sees what was written before, also on a follower.
 */
export function openNeo4j({ uri, user, password, database }: Neo4jAddress): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: PATIENCE.connect,
    connectionAcquisitionTimeout: PATIENCE.acquire,
    connectionLivenessCheckTimeout: 0,
    maxTransactionRetryTime: PATIENCE.retry,
    telemetryDisabled: true,
  });
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return {
    engine: "neo4j",
    read: (cypher, params) =>
      reaching(async () => {
        const options = { database, routing: neo4j.routing.READ, bookmarkManager };
        const { records } = await driver.executeQuery(cypher, withIntegers(params), options);
        return records.map((record): Row => record.toObject());
      }),
    write: (statements, params) =>
      reaching(() => writeAll(driver, { database, bookmarkManager }, statements, params)),
    define: (statements) =>
      reaching(async () => {
        for (const statement of statements)
          await driver.executeQuery(statement, {}, { database, bookmarkManager });
      }),
    close: () => driver.close(),
  };
}

type SessionConfig = { database: string; bookmarkManager: Driver["executeQueryBookmarkManager"] };

async function writeAll(
  driver: Driver,
  config: SessionConfig,
  statements: readonly string[],
  params: Params,
) {
  const session = driver.session(config);
  try {
    await session.executeWrite(async (transaction) => {
      for (const statement of statements) await transaction.run(statement, withIntegers(params));
    });
  } finally {
    await session.close();
  }
}

async function reaching<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    if (isAway(thrown)) throw new DatabaseUnavailable("Neo4j cannot be reached.", { cause: thrown });
    throw thrown;
  }
}

const AWAY = new Set(["ServiceUnavailable", "SessionExpired", "Neo.ClientError.Security.Unauthorized"]);

function isAway(thrown: unknown): thrown is Neo4jError {
  if (!(thrown instanceof neo4j.Neo4jError)) return false;
  return thrown.retriable || AWAY.has(thrown.code) || /acquisition timed out/i.test(thrown.message);
}

/** The driver sends a JavaScript number as a float; whole ones are meant as integers (LIMIT wants one). */
function withIntegers(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, integer(value)]));
}

function integer(value: unknown): unknown {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(integer);
  if (value !== null && typeof value === "object") return withIntegers({ ...value });
  return value;
}
