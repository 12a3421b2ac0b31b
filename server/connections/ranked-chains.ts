import type { CharacterId } from "#contract/words.ts";
import type { Way } from "./difference.ts";
import { distancesFrom } from "./distances.ts";
import { Heap } from "./heap.ts";
import type { Web } from "./web.ts";
import { costOf } from "./worth.ts";

/** How many steps are looked at in all: plenty for a cast, and a bound for a crowd. */
const MOST_STEPS = 20_000;

/** A step onto a character with what lies ahead of it at the least; `ahead` says what else could follow `before`. */
type Arc = { to: CharacterId; spent: number; total: number };
type Step = { id: CharacterId; before: Step | null; spent: number; cost: number; turn: number };

/**
 * The simple chains from one character to another, the cheapest first, as long as they are asked for. `isHopeless` says
 * of the beginning of a chain that nothing that begins like it is wanted.
 *
 * A best-first search (A*, Hart, Nilsson and Raphael 1968) whose estimate of what lies ahead is exact; of all that
 * could follow a step only the next best is held ready, in the order of the cost it leads to, as Martins, Pascoal and
 * Santos have it ("Deviation algorithms for ranking shortest paths", 1999).
 */
export function* rankedChains(
  web: Web,
  from: CharacterId,
  to: CharacterId,
  isHopeless: (beginning: Way) => boolean,
): Generator<{ way: Way; cost: number }> {
  const ahead = distancesFrom(web, to);
  const arcs = arcsTowards(web, (id) => ahead.get(id)?.cost);
  const heap = new Heap<Step>();
  const put = (before: Step, turn: number) => {
    const arc = arcs(before.id)[turn];
    if (arc)
      heap.put({ id: arc.to, before, spent: before.spent + arc.spent, cost: before.spent + arc.total, turn });
  };
  put({ id: from, before: null, spent: 0, cost: 0, turn: 0 }, 0);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = heap.take();
    if (!step) return;
    if (step.before) put(step.before, step.turn + 1);
    const way = wayOf(step);
    if (way.indexOf(step.id) < way.length - 1 || isHopeless(way)) continue;
    if (step.id === to) yield { way, cost: step.cost };
    else put(step, 0);
  }
}

/** The steps from each character, the one that leads to the cheapest chain first; worked out when first asked for. */
function arcsTowards(web: Web, ahead: (id: CharacterId) => number | undefined) {
  const known = new Map<CharacterId, Arc[]>();
  return (id: CharacterId): Arc[] => {
    const arcs = known.get(id) ?? arcsFrom(id);
    known.set(id, arcs);
    return arcs;
  };

  function arcsFrom(id: CharacterId): Arc[] {
    const around = [...(web.get(id) ?? [])].flatMap(([to, tie]): Arc[] => {
      const left = ahead(to);
      return left === undefined ? [] : [{ to, spent: costOf(tie), total: costOf(tie) + left }];
    });
    return around.toSorted((one, other) => one.total - other.total);
  }
}

function wayOf(step: Step): CharacterId[] {
  const way = [];
  for (let at: Step | null = step; at; at = at.before) way.unshift(at.id);
  return way;
}
