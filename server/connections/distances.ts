import type { CharacterId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import { Heap } from "./heap.ts";
import type { Web } from "./web.ts";
import { costOf } from "./worth.ts";

/** What a step onto a character over a tie costs. */
export type StepCost = (to: CharacterId, tie: TieRow) => number;

/** How somebody is reached at the least cost: from whom, null for where it begins. */
export type Reached = { cost: number; before: CharacterId | null };

const byTieAlone: StepCost = (_, tie) => costOf(tie);

/**
 * The least cost from one character to everybody in reach, and over whom (Dijkstra, "A note on two problems in
 * connexion with graphs", 1959).
 */
export function distancesFrom(
  web: Web,
  start: CharacterId,
  stepCost: StepCost = byTieAlone,
): ReadonlyMap<CharacterId, Reached> {
  const reached = new Map<CharacterId, Reached>([[start, { cost: 0, before: null }]]);
  const heap = new Heap<{ id: CharacterId; cost: number }>();
  heap.put({ id: start, cost: 0 });
  for (let next = heap.take(); next; next = heap.take()) {
    if (next.cost > (reached.get(next.id)?.cost ?? Infinity)) continue;
    for (const [near, tie] of web.get(next.id) ?? []) {
      const cost = next.cost + stepCost(near, tie);
      if (cost >= (reached.get(near)?.cost ?? Infinity)) continue;
      reached.set(near, { cost, before: next.id });
      heap.put({ id: near, cost });
    }
  }
  return reached;
}

/** The way to somebody, from where the distances begin. */
export function wayTo(reached: ReadonlyMap<CharacterId, Reached>, id: CharacterId): CharacterId[] {
  const way = [id];
  for (let at = reached.get(id)?.before; at; at = reached.get(at)?.before) way.unshift(at);
  return way;
}

/** Everybody within reach of one character when another is not there. */
export function reachableWithout(web: Web, start: CharacterId, gone: CharacterId): ReadonlySet<CharacterId> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const near of web.get(id)?.keys() ?? []) if (near !== gone) reached.add(near);
  return reached;
}
