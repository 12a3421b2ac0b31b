import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeVariables } from "./docker.ts";

const START = {
  project: "ensemble-neo4j",
  port: 7687,
  browserPort: 7474,
  version: "5.26.30",
  database: "ensemble-test",
  password: "only-for-this-test",
};

test("Compose is told the project, ports, image, database and password", () => {
  expect(composeVariables(START)).toEqual({
    COMPOSE_PROJECT_NAME: "ensemble-neo4j",
    NEO4J_BOLT_PORT: "7687",
    NEO4J_BROWSER_PORT: "7474",
    NEO4J_IMAGE: "neo4j:5.26-community",
    NEO4J_DATABASE: "ensemble-test",
    NEO4J_PASSWORD: "only-for-this-test",
  });
});

test("a calendar version is asked for by its whole number", () => {
  expect(composeVariables({ ...START, version: "2026.08.1" })["NEO4J_IMAGE"]).toBe(
    "neo4j:2026.08.1-community",
  );
});

test("docker-compose.yml reads every variable it is told", () => {
  const file = readFileSync(new URL("../docker-compose.yml", import.meta.url), "utf8");
  const told = Object.keys(composeVariables(START)).filter((name) => name !== "COMPOSE_PROJECT_NAME");
  expect(told.filter((name) => !file.includes(`\${${name}:-`))).toEqual([]);
});
