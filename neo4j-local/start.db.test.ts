import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalNeo4j, startLocalNeo4j, whyNoLocalNeo4j } from "./start.ts";

const LONG = 180_000;
const DATABASE = "ensemble-test";
const PASSWORD = "only-for-this-test";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ensemble-start-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.skipIf(whyNoLocalNeo4j() !== null)(
  "a Neo4j starts, answers, stops, and has kept what it was told",
  { timeout: LONG },
  async () => {
    const options = { folder: join(folder, "db"), database: DATABASE, password: PASSWORD };
    const first = await startLocalNeo4j(options);
    await ask(first, "CREATE (:Story {id: 'etoile'})");
    await first.stop();
    await first.stop();
    const second = await startLocalNeo4j(options);
    const answer = await ask(second, "MATCH (s:Story) RETURN s.id AS id");
    await second.stop();
    expect(answer).toEqual([{ id: "etoile" }]);
    await expect(ask(second, "RETURN 1")).rejects.toThrow("Could not perform discovery");
  },
);

test.skipIf(whyNoLocalNeo4j() !== null)("it never starts on a folder that it did not make", async () => {
  await writeFile(join(folder, "mine.txt"), "mine");
  await expect(startLocalNeo4j({ folder, database: DATABASE, password: PASSWORD })).rejects.toThrow(
    "was not made by Ensemble",
  );
});

test("a password that Neo4j would refuse is refused before anything starts", async () => {
  await expect(startLocalNeo4j({ folder, database: DATABASE, password: "short" })).rejects.toThrow(
    "one line of at least 8 characters",
  );
});

async function ask({ uri, user, password, database }: LocalNeo4j, statement: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 0 });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
