import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { CharacterId } from "#contract/words.ts";
import { createReckoner } from "./reckoner.ts";
import { reckoningHere, type Web } from "./reckoning.ts";
import { toldTie } from "./told-tie.sample.ts";
import { pairsBy } from "./pairs.ts";

const ids = ["ada", "ben", "cleo", "dan"].map((id) => CharacterId.parse(id));
const ties = [
  toldTie("ada-ben", { told: 1001 }),
  toldTie("ben-cleo", { told: 1002 }),
  toldTie("cleo-ada", { told: 2001 }),
  toldTie("cleo-dan", { told: 2002 }),
];
const web: Web = { characters: ids, pairs: pairsBy(ties, 9999) };
const facts = { met: new Map(ids.map((id) => [id, 1001])), ties, presences: [] };

/** One that ends at its first question, as a crash would. */
const startMortal = () =>
  new Worker('require("node:worker_threads").parentPort.on("message", () => process.exit(1))', {
    eval: true,
  });

test("a large cast is measured in a worker thread, which finds what is found here", async () => {
  const reckoner = createReckoner({ large: 2 });
  const [measured, trended] = await Promise.all([reckoner.measure(web), reckoner.trend(facts, [1999, 2999])]);
  expect(measured).toEqual(await reckoningHere.measure(web));
  expect(trended).toEqual(await reckoningHere.trend(facts, [1999, 2999]));
  expect(trended.points.map(({ pairs, communities }) => [pairs, communities])).toEqual([
    [2, 1],
    [4, 2],
  ]);
});

test("a small one needs no worker", async () => {
  const reckoner = createReckoner({
    startWorker: () => {
      throw new Error("None is wanted.");
    },
  });
  expect((await reckoner.measure(web)).centrality.get("cleo")?.degree).toBe(3);
});

test("when the worker is lost its questions fail, and the next is answered by another", async () => {
  const starts = [startMortal, startMortal];
  let started = 0;
  const reckoner = createReckoner({
    large: 2,
    startWorker: () => {
      started += 1;
      const start = starts.pop();
      return start ? start() : new Worker(new URL("./worker-entry.mjs", import.meta.url), { execArgv: [] });
    },
  });
  const lost = await Promise.allSettled([reckoner.measure(web), reckoner.trend(facts, [1999])]);
  expect(lost.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(reckoner.measure(web)).rejects.toThrow("The reckoning worker stopped.");
  expect((await reckoner.measure(web)).bridges.webs).toEqual([4]);
  expect(started).toBe(3);
});
