import { LRUCache } from "lru-cache";
import type { Worker } from "node:worker_threads";
import type { Point } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { LayoutFacts } from "./facts.ts";
import { createPlacer } from "./placer.ts";
import { createRememberingPlacer } from "./remembering-placer.ts";
import { stepsOf } from "./steps.ts";

/**
 * Which picture: a story as of a version, seen up to and including a position of the telling; `seen` tells apart
 * what else shapes the facts, where anything does.
 */
export type LayoutKey = { story: string; version: string; through: Position; seen?: string };

export type Positions = Readonly<Record<string, Point>>;

/** Where characters stand in the picture of a story at a horizon, by character id. */
export type Layouts = {
  /**
   * `load` answers what is revealed by the horizon; it is asked once a key. Rejects when `load` does, or when
   * the worker is lost; asking again starts afresh.
   */
  positionsAt(key: LayoutKey, load: () => Promise<LayoutFacts>): Promise<Positions>;
  /** Works the picture out, and those it follows from, while nobody waits for another. Rejects as the above. */
  placeAhead(key: LayoutKey, load: () => Promise<LayoutFacts>): Promise<void>;
  close(): Promise<void>;
};

const MOST_ANSWERS = 600;

/** Places characters in a worker thread and remembers the pictures used last. */
export function createLayouts({ startWorker }: { startWorker?: () => Worker } = {}): Layouts {
  const placer = createPlacer(startWorker);
  const answers = new LRUCache<string, Promise<Positions>>({ max: MOST_ANSWERS });
  const place = createRememberingPlacer(placer);

  return {
    positionsAt: ({ story, version, through, seen }, load) => {
      const name = JSON.stringify([story, version, through, seen]);
      const known = answers.get(name);
      if (known) return known;
      const answer = load().then(async (facts) =>
        Object.fromEntries(await place(stepsOf(facts, through), "now")),
      );
      answers.set(name, answer);
      answer.catch(() => {
        if (answers.peek(name) === answer) answers.delete(name);
      });
      return answer;
    },
    placeAhead: async ({ through }, load) => {
      await place(stepsOf(await load(), through), "ahead");
    },
    close: placer.close,
  };
}
