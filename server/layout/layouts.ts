import { LRUCache } from "lru-cache";
import type { Worker } from "node:worker_threads";
import type { Point } from "#contract/graph.ts";
import type { LayoutFacts } from "./facts.ts";
import type { Placement } from "./placement.ts";
import { createPlacer, type Placer } from "./placer.ts";
import { type Step, stepsOf } from "./steps.ts";

/** Which picture: a story as of a version, seen through installment `number`. */
export type LayoutKey = { story: string; version: string; number: number };

export type Positions = Readonly<Record<string, Point>>;

/** Where characters stand in the picture of a story at a horizon, by character id. */
export type Layouts = {
  /**
   * `load` answers what is revealed by the horizon; it is asked once a key. Rejects when `load` does, or when
   * the worker is lost; asking again starts afresh.
   */
  positionsAt(key: LayoutKey, load: () => Promise<LayoutFacts>): Promise<Positions>;
  close(): Promise<void>;
};

const MOST_ANSWERS = 200;
const MOST_POINTS = 400_000;

/** Places characters in a worker thread and remembers the pictures used last. */
export function createLayouts({ startWorker }: { startWorker?: () => Worker } = {}): Layouts {
  const placer = createPlacer(startWorker);
  const answers = new LRUCache<string, Promise<Positions>>({ max: MOST_ANSWERS });
  const placeAll = rememberingPlacer(placer);

  return {
    positionsAt: ({ story, version, number }, load) => {
      const name = JSON.stringify([story, version, number]);
      const known = answers.get(name);
      if (known) return known;
      const answer = load().then(async (facts) => Object.fromEntries(await placeAll(stepsOf(facts, number))));
      answers.set(name, answer);
      answer.catch(() => {
        if (answers.peek(name) === answer) answers.delete(name);
      });
      return answer;
    },
    close: placer.close,
  };
}

/**
 * Places the steps one job after another. Placements are remembered by the digest of all that was known at
 * their step: a later horizon goes on from an earlier one, and a changed version from where it changes, while
 * no horizon can ever be given what came of facts it does not know.
 */
function rememberingPlacer(placer: Placer): (steps: Step[]) => Promise<Placement> {
  const placements = new LRUCache<string, Placement>({
    maxSize: MOST_POINTS,
    sizeCalculation: ({ size }) => size + 1,
  });
  let turn: Promise<unknown> = Promise.resolve();

  const placeRest = async (steps: Step[]): Promise<Placement> => {
    const known = steps.findLastIndex(({ digest }) => placements.has(digest)) + 1;
    let last: Placement = placements.get(steps[known - 1]?.digest ?? "") ?? new Map();
    if (known === steps.length) return last;
    await placer.run({ steps, known, last }, ({ step, placement }) => {
      placements.set(steps[step]?.digest ?? "", placement);
      last = placement;
    });
    return last;
  };
  return (steps) => {
    const placed = turn.then(() => placeRest(steps));
    turn = placed.catch(() => undefined);
    return placed;
  };
}
