import { parentPort } from "node:worker_threads";
import type { Position } from "#contract/telling.ts";
import { reckoningHere, type Measured, type Web } from "./reckoning.ts";
import type { Facts, Trended } from "./trend.ts";

/** A question to the worker, with the number that its answer bears. */
export type Asked = { number: number } & (
  | { type: "measure"; web: Web }
  | { type: "trend"; facts: Facts; moments: readonly Position[] }
);

/** An answer: what was found, as the question asked for. */
export type Answered = { number: number; measured?: Measured; trended?: Trended };

// A question that fails ends the worker: whoever waits for an answer is told so.
parentPort?.on("message", async (asked: Asked) => {
  const { number } = asked;
  const answered: Answered =
    asked.type === "measure"
      ? { number, measured: await reckoningHere.measure(asked.web) }
      : { number, trended: await reckoningHere.trend(asked.facts, asked.moments) };
  parentPort?.postMessage(answered);
});
