import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { onlyThese } from "./only-these.ts";

/** Picks somebody, or puts them back. */
export const togglePick = (picked: readonly CharacterId[], id: CharacterId): CharacterId[] =>
  picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id];

/** Those picked that there are; the horizon may have gone back behind the others. */
export const pickedIn = ({ characters }: Graph, picked: readonly CharacterId[]): CharacterId[] =>
  picked.filter((id) => characters.some((one) => one.id === id));

/** Some of a graph, everyone one tie away from them, and the ties between all of these; nobody picked: the whole. */
export function around<Web extends Graph>(web: Web, picked: readonly CharacterId[]): Web {
  if (picked.length === 0) return web;
  const own = new Set<string>(picked);
  const near = new Set<string>(picked);
  for (const { from, to } of web.ties) {
    if (own.has(from)) near.add(to);
    if (own.has(to)) near.add(from);
  }
  return onlyThese(web, near);
}
