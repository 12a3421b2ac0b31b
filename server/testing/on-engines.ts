import { afterAll, beforeAll, describe } from "vitest";
import type { Database } from "../database/port.ts";
import { testedEngines } from "./engines.ts";
import { serving, type Answered, type Serving } from "./serving.ts";

/** What a test over HTTP works with; usable inside tests only. */
export type Asked = {
  database: () => Database;
  origin: () => string;
  get: (path: string, init?: RequestInit) => Promise<Answered>;
  /** The body of a good answer; a bad one fails the test with what it says. */
  body: (path: string) => Promise<unknown>;
};

/** Runs the same tests on every engine there is, over HTTP, on the seeded stories. */
export function onEngines(tests: (asked: Asked) => void): void {
  describe.each(testedEngines())("on $engine", ({ open }) => {
    let database: Database;
    let served: Serving;
    beforeAll(async () => {
      database = await open();
      served = await serving(database);
    });
    afterAll(async () => {
      await served.close();
      await database.close();
    });
    tests({
      database: () => database,
      origin: () => served.origin,
      get: (path, init) => served.get(path, init),
      body: async (path) => {
        const { status, body } = await served.get(path);
        if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
        return body;
      },
    });
  });
}
