import { expect, test } from "vitest";
import { createAwayWatch } from "./away-watch.ts";

function watchWith(answers: boolean[]) {
  const log: string[] = [];
  let resolve = () => {};
  const back = new Promise<void>((done) => (resolve = done));
  const watch = createAwayWatch({
    isReady: async () => answers.shift() ?? true,
    wait: async (milliseconds) => void log.push(`waited ${milliseconds}`),
    onBack: () => {
      log.push("back");
      resolve();
    },
  });
  watch.subscribe(() => log.push(watch.isAway() ? "away" : "there"));
  return { watch, log, back };
}

test("an absent server is asked with longer and longer pauses until it is ready", async () => {
  const { watch, log, back } = watchWith([false, false, true]);
  watch.report();
  await back;
  expect(log).toEqual(["away", "waited 500", "waited 1000", "waited 2000", "there", "back"]);
});

test("many who get no answer start one watch", async () => {
  const { watch, log, back } = watchWith([true]);
  watch.report();
  watch.report();
  await back;
  expect(log).toEqual(["away", "waited 500", "there", "back"]);
});
