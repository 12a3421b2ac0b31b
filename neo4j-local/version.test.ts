import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkVersion, DEFAULT_VERSION, oldestJava, releaseLine } from "./version.ts";

test("a version written out in full is taken as it is", () => {
  expect(["5.26.30", "2026.08.1"].map(checkVersion)).toEqual(["5.26.30", "2026.08.1"]);
});

test("anything else is refused with an example of what is meant", () => {
  for (const wrong of ["", "5", "latest", "../5.26.30", "5.26.30-SNAPSHOT"]) {
    expect(() => checkVersion(wrong)).toThrow("Write it out in full, as 5.26.30 or 2026.08.1.");
  }
});

test("the release line leaves the patch out", () => {
  expect(["5.26.30", "2026.08.1"].map(releaseLine)).toEqual(["5.26", "2026.08"]);
});

test("the calendar versions need a newer Java than Neo4j 5", () => {
  expect(["5.26.30", "2026.08.1"].map(oldestJava)).toEqual([17, 21]);
});

test("the version here and the one in pom.xml are the same", () => {
  const pom = readFileSync(new URL("pom.xml", import.meta.url), "utf8");
  expect(/<neo4j.version>(.+)<\/neo4j.version>/.exec(pom)?.[1]).toBe(DEFAULT_VERSION);
});
