import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "./embedded.ts";
import { DatabaseInUse } from "./port.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ensemble-embedded-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a second one on the same folder is told so in a sentence", async () => {
  const first = openEmbedded(folder);
  expect(() => openEmbedded(folder)).toThrow(
    new DatabaseInUse(`Another process has the database in "${folder}" open.`),
  );
  await first.close();
  await openEmbedded(folder).close();
});

test("what was written is there when the folder is opened again", async () => {
  const before = openEmbedded(folder);
  await before.write(["CREATE (:Kept {id: $id})"], { id: "kept" });
  await before.close();
  const after = openEmbedded(folder);
  expect(await after.read("MATCH (k:Kept) RETURN k.id AS id", {})).toEqual([{ id: "kept" }]);
  await after.close();
});

test("a write is whole or not at all", async () => {
  const database = openEmbedded(null);
  const statements = ["CREATE (:Half {id: 1})", "CREATE (:Half {id: "];
  await expect(database.write(statements, {})).rejects.toThrow("syntax error");
  expect(await database.read("MATCH (h:Half) RETURN count(h) AS number", {})).toEqual([{ number: 0 }]);
  await database.close();
});

test("two writes at once to the same thing both arrive", async () => {
  const database = openEmbedded(null);
  await database.write(["CREATE (:Tally {id: 1, number: 0})"], {});
  const add = () => database.write(["MATCH (t:Tally {id: 1}) SET t.number = t.number + 1"], {});
  await Promise.all([add(), add(), add()]);
  expect(await database.read("MATCH (t:Tally) RETURN t.number AS number", {})).toEqual([{ number: 3 }]);
  await database.close();
});
