import { Worker } from "node:worker_threads";
import { reckoningHere, type Reckoning } from "./reckoning.ts";
import type { Answered, Asked } from "./worker.ts";

/** From so many characters on a measure takes so long that other readers would feel it. */
const LARGE = 250;

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, "number"> : never) : never;
type Asking = (question: Question) => Promise<Answered>;
type Waiting = { answer: (answered: Answered) => void; lose: (why: Error) => void };

const startReckoningWorker = (): Worker =>
  new Worker(new URL("./worker-entry.mjs", import.meta.url), { execArgv: [] });

/**
 * Reckons for small casts at once and for large ones in a worker thread, which is started when it is first needed and
 * keeps no process alive. A question is rejected when the worker is lost; the next one starts another.
 */
export function createReckoner({ large = LARGE, startWorker = startReckoningWorker } = {}): Reckoning {
  let attended: Asking | null = null;
  const start = (): Asking => {
    const started = attend(startWorker(), () => {
      if (attended === started) attended = null;
    });
    return started;
  };
  const ask = (question: Question): Promise<Answered> => {
    attended ??= start();
    return attended(question);
  };
  return {
    measure: async (web) =>
      web.characters.length < large
        ? reckoningHere.measure(web)
        : given((await ask({ type: "measure", web })).measured),
    trend: async (facts, moments) =>
      facts.met.size < large
        ? reckoningHere.trend(facts, moments)
        : given((await ask({ type: "trend", facts, moments })).trended),
  };
}

function given<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error("The reckoning worker answered another question.");
  return found;
}

/** Speaks with one worker as long as it lives. */
function attend(worker: Worker, onGone: () => void): Asking {
  const waiting = new Map<number, Waiting>();
  let number = 0;
  const lose = (why: Error) => {
    onGone();
    for (const one of waiting.values()) one.lose(why);
    waiting.clear();
  };
  worker.on("error", (cause) => lose(new Error("The reckoning worker failed.", { cause })));
  worker.on("exit", () => lose(new Error("The reckoning worker stopped.")));
  worker.on("message", (answered: Answered) => {
    waiting.get(answered.number)?.answer(answered);
    waiting.delete(answered.number);
  });
  worker.unref();
  return (question) =>
    new Promise((answer, lose) => {
      number += 1;
      waiting.set(number, { answer, lose });
      worker.postMessage({ ...question, number });
    });
}
