import type { CharacterId } from "#contract/words.ts";
import type { Web } from "./web.ts";

/** Everybody within `depth` ties of a character, itself included, the nearest first. */
export function nearIn(web: Web, centre: CharacterId, depth: number): CharacterId[] {
  const near = new Map([[centre, 0]]);
  for (const [id, distance] of near) {
    if (distance === depth) break;
    for (const next of web.get(id)?.keys() ?? []) if (!near.has(next)) near.set(next, distance + 1);
  }
  return [...near.keys()];
}
