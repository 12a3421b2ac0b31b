import { defineConfig } from "vitest/config";

const database = ["{server,neo4j-local}/**/*.db.test.ts"];
const journeys = ["client/e2e/**/*.test.ts"];

export default defineConfig({
  test: {
    reporters: process.env["CI"] ? ["default"] : ["dot"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["{server,client,neo4j-local,bench}/**/*.test.{ts,tsx}"],
          exclude: [...database, ...journeys],
          // Pure functions need no world of their own for each file, and loading it takes longer than the tests.
          isolate: false,
          unstubGlobals: true,
        },
      },
      {
        test: {
          name: "database",
          include: database,
          globalSetup: "server/testing/start-neo4j.ts",
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          name: "journeys",
          include: journeys,
          globalSetup: "client/e2e/prepare-journeys.ts",
          expect: { poll: { timeout: 15_000, interval: 40 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // What one reader did is gone with their context; the module that drives the browser is slow to load.
          isolate: false,
        },
      },
    ],
  },
});
