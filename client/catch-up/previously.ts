import type { Change } from "#contract/changes.ts";
import type { Graph, GraphTie } from "#contract/graph.ts";
import type { Scene } from "#contract/story.ts";
import { mattering } from "../news/mattering.ts";

const MOST_TIES = 8;
const MOST_SCENES = 3;

/** What stands and what mattered last: all that can be said before the next installment without knowing it. */
export type Previously = { ties: GraphTie[]; scenes: Change[] };

/**
 * From the web, the scenes of the last installment seen and all news up to it: the ties that stand
 * between those who were present then, strongest and then latest first, and the last scenes that mattered.
 */
export function previously(
  { ties }: Pick<Graph, "ties">,
  last: readonly Pick<Scene, "presences">[],
  changes: readonly Change[],
): Previously {
  const present = new Set(
    last.flatMap(({ presences }) => presences.filter(({ role }) => role === "present").map(({ id }) => id)),
  );
  return {
    ties: ties
      .filter(({ ended, from, to }) => ended === null && present.has(from) && present.has(to))
      .toSorted((one, other) => other.strength - one.strength || other.revealed - one.revealed)
      .slice(0, MOST_TIES),
    scenes: lastDecisive(changes).slice(-MOST_SCENES),
  };
}

function lastDecisive(changes: readonly Change[]): Change[] {
  const decisive = changes.filter(({ weight }) => weight === 3);
  return decisive.length > 0 ? decisive : mattering(changes);
}
