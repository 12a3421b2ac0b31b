import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claimFolder, isClaimed } from "./folder.ts";

const PURPOSE = { version: "5.26.30", database: "ensemble-test" };
let around = "";

beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), "ensemble-folder-"));
});

afterEach(async () => {
  await rm(around, { recursive: true, force: true });
});

test("a folder that is missing is made and marked, and may be claimed again by a later patch", async () => {
  const folder = join(around, "new");
  await claimFolder(folder, PURPOSE);
  await claimFolder(folder, { ...PURPOSE, version: "5.26.31" });
  expect(await isClaimed(folder)).toBe(true);
});

test("an empty folder is marked", async () => {
  await claimFolder(around, PURPOSE);
  expect(await isClaimed(around)).toBe(true);
});

test("a folder with something of another's is refused and left as it is", async () => {
  await mkdir(join(around, "data"));
  await expect(claimFolder(around, PURPOSE)).rejects.toThrow("was not made by Ensemble");
  expect(await readdir(around)).toEqual(["data"]);
});

test("a folder whose mark cannot be read as one is refused", async () => {
  await writeFile(join(around, "made-by-ensemble.txt"), "hello");
  await expect(claimFolder(around, PURPOSE)).rejects.toThrow("was not made by Ensemble");
});

test("a folder of another database or another release is refused, naming both", async () => {
  await claimFolder(around, PURPOSE);
  await expect(claimFolder(around, { ...PURPOSE, database: "mine" })).rejects.toThrow(
    'holds the database "ensemble-test" of Neo4j 5.26, not "mine" of 5.26',
  );
  await expect(claimFolder(around, { ...PURPOSE, version: "2026.08.1" })).rejects.toThrow(
    'holds the database "ensemble-test" of Neo4j 5.26, not "ensemble-test" of 2026.08',
  );
});
