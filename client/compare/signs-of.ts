import type { CharacterId, TieId } from "#contract/words.ts";
import type { Sign } from "../look/signs.ts";
import type { Difference } from "./difference.ts";

/** The sign of everything that differs; what is as it was bears none. */
export type SignsBetween = { characters: ReadonlyMap<CharacterId, Sign>; ties: ReadonlyMap<TieId, Sign> };

/** A difference as signs: one for each. A tie in the place of another is the other's change, not one more tie. */
export function signsOf({ added, gone, changed, replaced }: Difference): SignsBetween {
  return {
    characters: new Map([
      ...signed("added", added.characters),
      ...signed("changed", idsOf(changed.characters)),
      ...signed("gone", gone.characters),
    ]),
    ties: new Map([
      ...signed("added", added.ties),
      ...signed("changed", idsOf(changed.ties)),
      ...signed(
        "changed",
        replaced.map(({ is }) => is),
      ),
      ...signed("gone", gone.ties),
    ]),
  };
}

const signed = <Id>(sign: Sign, ids: readonly Id[]) => ids.map((id) => [id, sign] as const);
const idsOf = <Id>(things: readonly { id: Id }[]): Id[] => things.map(({ id }) => id);

export type SignCounts = Record<Sign, { characters: number; ties: number }>;

/** How many characters and ties bear each sign. */
export function countSigns({ characters, ties }: SignsBetween): SignCounts {
  const count = (signs: ReadonlyMap<unknown, Sign>, wanted: Sign) =>
    [...signs.values()].filter((sign) => sign === wanted).length;
  const of = (sign: Sign) => ({ characters: count(characters, sign), ties: count(ties, sign) });
  return { added: of("added"), gone: of("gone"), changed: of("changed") };
}
