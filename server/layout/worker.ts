import { parentPort } from "node:worker_threads";
import { type Placement } from "./placement.ts";
import { placeAlong } from "./place.ts";
import type { Step } from "./steps.ts";

/** Steps of which the first `known` are placed already: `last` and `origins` are what `placeAlong` goes on from. */
export type PlacingJob = { steps: readonly Step[]; known: number; last: Placement; origins: Placement };

/** What the worker says: one placement more, `step` being its index in the job's steps. */
export type Placed = { step: number; placement: Placement };

parentPort?.on("message", ({ steps, known, last, origins }: PlacingJob) => {
  let step = known;
  for (const placement of placeAlong(steps, known, last, origins)) {
    const placed: Placed = { step, placement };
    parentPort?.postMessage(placed);
    step += 1;
  }
});
