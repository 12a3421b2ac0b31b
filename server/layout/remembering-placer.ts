import { LRUCache } from "lru-cache";
import type { Placement } from "./placement.ts";
import type { Placer } from "./placer.ts";
import type { Step } from "./steps.ts";
import { createTurns, type Urgency } from "./turns.ts";

/** A step's placement, and the one its installment began from. */
type Drawn = { last: Placement; origins: Placement };

const NOTHING: Drawn = { last: new Map(), origins: new Map() };

const MOST_POINTS = 400_000;

/** How many steps are taken at once before others have their turn. */
const SLICE: Record<Urgency, number> = { now: 16, ahead: 1 };

/** Says where everybody stands after the last of these steps, for somebody who waits or ahead of that. */
export type RememberingPlacer = (steps: readonly Step[], urgency: Urgency) => Promise<Placement>;

/**
 * Places the steps one job after another. Placements are remembered by the digest of all that was known at
 * their step: a later horizon goes on from an earlier one, and a changed version from where it changes, while
 * no horizon can ever be given what came of facts it does not know. A long way is gone in slices, so that
 * nobody waits for the whole of somebody else's.
 */
export function createRememberingPlacer(placer: Placer): RememberingPlacer {
  const placements = new LRUCache<string, Drawn>({
    maxSize: MOST_POINTS,
    sizeCalculation: ({ last }) => last.size + 1,
  });
  const turns = createTurns();

  /** Places some of the steps that are not known yet, from the last that is. */
  const placeSome = async (steps: readonly Step[], most: number) => {
    const known = steps.findLastIndex(({ digest }) => placements.has(digest)) + 1;
    const job = steps.slice(0, known + most);
    let drawn = placements.get(steps[known - 1]?.digest ?? "") ?? NOTHING;
    if (known < job.length) {
      await placer.run({ steps: job, known, ...drawn }, ({ step, placement }) => {
        const origins = job[step]?.opens ? drawn.last : drawn.origins;
        drawn = { last: placement, origins };
        placements.set(job[step]?.digest ?? "", drawn);
      });
    }
    return { done: job.length, last: drawn.last };
  };
  return async (steps, urgency) => {
    for (;;) {
      const { done, last } = await turns.take(urgency, () => placeSome(steps, SLICE[urgency]));
      if (done === steps.length) return last;
    }
  };
}
