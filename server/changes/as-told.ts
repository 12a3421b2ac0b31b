import type { ChangeType } from "#contract/changes.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";

type Told = { type: ChangeType; position: Position; characters: CharacterId[] };

/**
 * Whose names a piece of news bears: those shown when it was told. Null where it was no news then: of one who was
 * shown as another all along, of a tie from somebody to themselves, of two known to be one, or two, already. Where one
 * turns out to be two, the one known comes first.
 */
export function asTold({ type, position, characters }: Told, { shownAt }: WhoIsWho): CharacterId[] | null {
  const [first, second] = characters;
  if (first === undefined) return [];
  const then = characters.map((id) => shownAt(id, position));
  const before = characters.map((id) => shownAt(id, position - 1));
  const isOne = (ids: CharacterId[]) => second !== undefined && ids[0] === ids[1];
  switch (type) {
    case "characterMet":
    case "nameTold":
      return then[0] === first ? then : null;
    case "identityMerged":
      return isOne(then) && !isOne(before) ? before : null;
    case "identitySplit":
      return isOne(before) && !isOne(then) ? then.toReversed() : null;
    case "tieAdded":
    case "tieEnded":
      return isOne(then) ? null : then;
    default:
      return then;
  }
}
