import type { Database } from "../../server/database/port.ts";
import { spreadOf, type Figure } from "../figure.ts";
import type { Caller } from "./http.ts";
import type { Question } from "./question.ts";
import { askRaw } from "./raw.ts";

/** The same question asked both ways, and how long each took in milliseconds. */
type Pair = { api: number; raw: number };

/** The two ways to an answer: through the server, and raw through the engine. */
export type Ways = { story: string; caller: Caller; database: Database };

/** Collects pairs under the name of what is measured, and the paths whose answers were not right. */
export class Pairs {
  readonly #pairs = new Map<string, Pair[]>();
  readonly wrong: string[] = [];
  #turn = 0;

  /** Asks both ways, each first by turns, so that what else the machine does hits both alike. */
  async measure(what: string, ways: Ways, { path, queries, isRight }: Question): Promise<void> {
    const viaApi = () => timed(() => ways.caller.ask(path));
    const viaEngine = () => timed(() => askRaw(ways.database, ways.story, queries));
    this.#turn += 1;
    const early = this.#turn % 2 === 0 ? await viaApi() : null;
    const raw = await viaEngine();
    const api = early ?? (await viaApi());
    if (!isRight(api.answer, raw.answer)) this.wrong.push(`${path} does not answer what its queries do.`);
    this.#pairs.set(what, [...(this.#pairs.get(what) ?? []), { api: api.took, raw: raw.took }]);
  }

  /** What came of it, in the order in which it was first measured; `goal` gives the most each may take. */
  figures(part: string, goal: (what: string) => number | null): Figure[] {
    return [...this.#pairs].map(([what, pairs]) => ({
      part,
      what,
      unit: "ms",
      measured: spreadOf(pairs.map(({ api }) => api)),
      beside: { what: "raw Cypher", spread: spreadOf(pairs.map(({ raw }) => raw)) },
      goal: goal(what),
    }));
  }
}

async function timed<Answer>(ask: () => Promise<Answer>): Promise<{ answer: Answer; took: number }> {
  const began = performance.now();
  const answer = await ask();
  return { answer, took: performance.now() - began };
}
