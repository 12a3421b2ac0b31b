import type { CharacterId } from "#contract/words.ts";
import type { Told } from "./sentence.ts";
import type { Web } from "./web.ts";
import { costOf } from "./worth.ts";

/** Those who are tied to every one of the ends at once, with what they are to each; the most telling come first. */
export function neighboursOf(web: Web, ends: readonly CharacterId[]): Told[][] {
  const [first] = ends;
  const near = first === undefined ? [] : [...(web.get(first)?.keys() ?? [])];
  return near
    .filter((id) => !ends.includes(id))
    .map((id) => ends.flatMap((end) => told(web, id, end)))
    .filter((tied) => tied.length === ends.length)
    .toSorted((one, other) => costOfAll(one) - costOfAll(other) || (idOf(one) < idOf(other) ? -1 : 1));
}

function told(web: Web, from: CharacterId, to: CharacterId): Told[] {
  const tie = web.get(from)?.get(to);
  return tie ? [{ from, to, tie }] : [];
}

const costOfAll = (tied: readonly Told[]): number => tied.reduce((sum, { tie }) => sum + costOf(tie), 0);

const idOf = ([first]: readonly Told[]): string => first?.from ?? "";
