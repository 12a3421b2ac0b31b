import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import type { LayoutFacts } from "./facts.ts";
import { createLayouts, type Layouts } from "./layouts.ts";
import { placeAlong } from "./place.ts";
import { startPlacingWorker } from "./placer.ts";
import { stepsOf } from "./steps.ts";

const facts: LayoutFacts = {
  characters: [
    { id: "jack", revealed: 1001, importance: "lead", light: 1 },
    { id: "genevieve", revealed: 1002, importance: "lead", light: 2 },
    { id: "constructor", revealed: 2001, importance: "guest", light: null },
  ],
  ties: [{ from: "jack", to: "genevieve", revealed: 1003, strength: 3 }],
};
const first = { story: "etoile", version: "1", through: 1999 };
const second = { ...first, through: 2999 };
const load = async () => facts;
const expected = (number: number) =>
  Object.fromEntries([...placeAlong(stepsOf(facts, horizonThrough(number)), 0, new Map())].at(-1) ?? []);

let layouts: Layouts;
afterEach(() => layouts.close());

describe("Layouts", { timeout: 30_000 }, () => {
  test("answer what placing step by step gives, whichever horizon is asked for first.", async () => {
    layouts = createLayouts();
    expect(await layouts.positionsAt(second, load)).toEqual(expected(2));
    expect(await layouts.positionsAt(first, load)).toEqual(expected(1));
  });

  test("of a story nobody is known of are empty.", async () => {
    layouts = createLayouts();
    expect(await layouts.positionsAt(first, async () => ({ characters: [], ties: [] }))).toEqual({});
  });

  test("are computed once for all who ask at the same time and after.", async () => {
    layouts = createLayouts();
    let asked = 0;
    const counted = async () => {
      asked += 1;
      return facts;
    };
    const answers = await Promise.all([
      layouts.positionsAt(first, counted),
      layouts.positionsAt(first, counted),
    ]);
    expect([answers[0] === answers[1], await layouts.positionsAt(first, counted), asked]).toEqual([
      true,
      expected(1),
      1,
    ]);
  });

  test("are loaded again for another version of the story.", async () => {
    layouts = createLayouts();
    await layouts.positionsAt(first, load);
    const fewer = async () => ({ characters: facts.characters.slice(1), ties: [] });
    expect(Object.keys(await layouts.positionsAt({ ...first, version: "2" }, fewer))).toEqual(["genevieve"]);
  });

  test("that could not be loaded are asked for anew the next time.", async () => {
    layouts = createLayouts();
    const away = layouts.positionsAt(first, () => Promise.reject(new Error("The database is away.")));
    await expect(away).rejects.toThrow("The database is away.");
    expect(await layouts.positionsAt(first, load)).toEqual(expected(1));
  });

  test("outlive a worker that crashes: its job fails, those waiting and later ones go on.", async () => {
    const crashing = () =>
      new Worker(
        'require("node:worker_threads").parentPort.once("message", () => { throw new Error("Crash."); })',
        {
          eval: true,
        },
      );
    const starts = [crashing];
    layouts = createLayouts({ startWorker: () => (starts.shift() ?? startPlacingWorker)() });
    const [lost, waiting] = await Promise.allSettled([
      layouts.positionsAt(first, load),
      layouts.positionsAt(second, load),
    ]);
    expect([lost.status, waiting]).toEqual(["rejected", { status: "fulfilled", value: expected(2) }]);
    expect(await layouts.positionsAt(first, load)).toEqual(expected(1));
  });

  test("that were worked out ahead are what placing step by step gives, at every horizon on the way.", async () => {
    layouts = createLayouts();
    await layouts.placeAhead(second, load);
    expect([await layouts.positionsAt(first, load), await layouts.positionsAt(second, load)]).toEqual([
      expected(1),
      expected(2),
    ]);
  });

  test("taken up again within an installment are still held to where it began.", async () => {
    layouts = createLayouts();
    const ids = Array.from({ length: 12 }, (_, number) => `c${number}`);
    const scenes: LayoutFacts = {
      characters: ids.map((id) => ({ id, revealed: 1001, importance: "main", light: null })),
      ties: ids.flatMap((from, scene) =>
        [3, 5, 7].map((step) => ({
          from,
          to: ids[(scene * step + 1) % 12] ?? "",
          revealed: 2001 + scene,
          strength: 3,
        })),
      ),
    };
    const atOnce = [...placeAlong(stepsOf(scenes, 2999))].at(-1) ?? new Map();
    await layouts.placeAhead(second, async () => scenes);
    expect(await layouts.positionsAt(second, async () => scenes)).toEqual(Object.fromEntries(atOnce));
  });

  test("worked out ahead let a reader's go first.", async () => {
    layouts = createLayouts();
    const telling = 12;
    const characters = Array.from({ length: telling }, (_, at) => ({
      id: `c${at}`,
      revealed: (at + 1) * 1000,
      importance: "main" as const,
      light: null,
    }));
    const long = async () => ({ characters, ties: [] });
    const order: string[] = [];
    await Promise.all([
      layouts
        .placeAhead({ story: "long", version: "1", through: horizonThrough(telling) }, long)
        .then(() => order.push("ahead")),
      layouts.positionsAt(second, load).then(() => order.push("reader")),
    ]);
    expect(order).toEqual(["reader", "ahead"]);
  });

  test("that are closed take no more work.", async () => {
    layouts = createLayouts();
    await layouts.close();
    await expect(layouts.positionsAt(first, load)).rejects.toThrow("The layouts are closed.");
  });
});
