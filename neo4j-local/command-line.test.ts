import { expect, test } from "vitest";
import { howToUse, readWanted } from "./command-line.ts";

test("with nothing said it is the long-term release on the usual port", () => {
  expect(readWanted([])).toEqual({ version: "5.26.30", port: 7687, with: null });
});

test("version, port and way can be said", () => {
  expect(readWanted(["--version", "2026.08.1", "--port", "7700", "--with", "java"])).toEqual({
    version: "2026.08.1",
    port: 7700,
    with: "java",
  });
});

test("what cannot be meant is refused in a sentence", () => {
  expect(() => readWanted(["--version", "newest"])).toThrow('"newest" is no version of Neo4j.');
  expect(() => readWanted(["--port", "seven"])).toThrow("--port is a number.");
  expect(() => readWanted(["--with", "podman"])).toThrow("--with is docker or java.");
  expect(() => readWanted(["--hurry"])).toThrow("Unknown option '--hurry'");
});

test("it is said which lines to set", () => {
  const stop = () => Promise.resolve();
  const said = howToUse({
    uri: "neo4j://127.0.0.1:7687",
    user: "neo4j",
    password: "pw",
    database: "db",
    stop,
  });
  expect(said.split("\n").filter((line) => line.includes("="))).toEqual([
    "  NEO4J_URI=neo4j://127.0.0.1:7687",
    "  NEO4J_USER=neo4j",
    "  NEO4J_PASSWORD=pw",
    "  NEO4J_DATABASE=db",
  ]);
});
