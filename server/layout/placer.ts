import { Worker } from "node:worker_threads";
import type { Placed, PlacingJob } from "./worker.ts";

type OnPlaced = (placed: Placed) => void;

/** Runs placing jobs in a worker thread, one at a time. A crash costs the job that was running and no other. */
export type Placer = {
  /** Calls back for each placement of the job; resolves after the last, rejects when the worker is lost. */
  run(job: PlacingJob, onPlaced: OnPlaced): Promise<void>;
  close(): Promise<void>;
};

/** Starts a worker that answers placing jobs. */
export const startPlacingWorker = (): Worker =>
  new Worker(new URL("./worker-entry.mjs", import.meta.url), { execArgv: [] });

/** The first worker is started at once, so that it is warm when a job comes; the next one after a crash. */
export function createPlacer(startWorker: () => Worker = startPlacingWorker): Placer {
  let closed = false;
  let attended: Placer | null = null;
  const start = (): Placer => {
    const started = attend(startWorker(), () => {
      if (attended === started) attended = null;
    });
    attended = started;
    return started;
  };
  start();
  return {
    run: async (job, onPlaced) => {
      if (closed) throw new Error("The layouts are closed.");
      await (attended ?? start()).run(job, onPlaced);
    },
    close: async () => {
      closed = true;
      await attended?.close();
    },
  };
}

/** Speaks with one worker as long as it lives. Only a running job keeps the process alive. */
function attend(worker: Worker, onGone: () => void): Placer {
  let running: { last: number; onPlaced: OnPlaced; done: () => void; lost: (why: Error) => void } | null =
    null;
  const lose = (why: Error) => {
    running?.lost(why);
    running = null;
    onGone();
  };
  worker.on("error", (cause) => lose(new Error("The layout worker failed.", { cause })));
  worker.on("exit", () => lose(new Error("The layout worker stopped.")));
  worker.on("message", (placed: Placed) => {
    running?.onPlaced(placed);
    if (!running || placed.step < running.last) return;
    running.done();
    running = null;
    worker.unref();
  });
  worker.unref();
  return {
    run: (job, onPlaced) =>
      new Promise((done, lost) => {
        running = { last: job.steps.length - 1, onPlaced, done, lost };
        worker.ref();
        worker.postMessage(job);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
