import type { CardTie, CharacterCard, Membership } from "#contract/character.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import type { Text } from "#contract/words.ts";

/** Something that befalls a character, at its moment of the story; each sort has a shape of its own. */
export type StrandEvent = { position: Position; key: string } & (
  | { sort: "turns"; text: Text }
  | { sort: "begins" | "ends"; tie: CardTie }
  | { sort: "joins" | "leaves"; membership: Membership }
);

export const SORTS = ["turns", "begins", "ends", "joins", "leaves"] as const;

/** A stretch of the telling, from one installment through another; from 0 where it is before the story. */
export type Stretch = {
  first: number;
  last: number;
  /** How many scenes of it the character is in or spoken of in. */
  scenes: number;
  state: "before" | "present" | "absent" | "beyond";
  events: StrandEvent[];
};

/** More stretches than this would be too narrow to press: a long telling is told several installments at a time. */
const MOST = 16;

type Told = Pick<CharacterCard, "presence" | "developments" | "tiesByFamily" | "memberships">;

/**
 * A character's strand along a telling of `count` installments, of which `through` are shown: where they are
 * present, and what befalls them, in order. What was there before the story comes first, where there is any;
 * past the horizon every stretch is empty.
 */
export function strandOf(card: Told, count: number, through: number): Stretch[] {
  const events = eventsOf(card);
  const within = (first: number, last: number) =>
    events.filter(({ position }) => {
      const number = installmentNumberOf(position);
      return first <= number && number <= last;
    });
  const before = within(0, 0);
  const earlier: Stretch[] =
    before.length === 0 ? [] : [{ first: 0, last: 0, scenes: 0, state: "before", events: before }];
  const width = Math.ceil(count / Math.min(count, MOST));
  const stretches = Array.from({ length: Math.ceil(count / width) }, (_, at): Stretch => {
    const [first, last] = [at * width + 1, Math.min(count, (at + 1) * width)];
    if (first > through) return { first, last, scenes: 0, state: "beyond", events: [] };
    const here = card.presence.filter(({ number }) => first <= number && number <= last);
    const isPresent = here.some(({ appears, scenes }) => appears || scenes > 0);
    const scenes = here.reduce((sum, one) => sum + one.scenes, 0);
    return { first, last, scenes, state: isPresent ? "present" : "absent", events: within(first, last) };
  });
  return [...earlier, ...stretches];
}

function eventsOf({ developments, tiesByFamily, memberships }: Told): StrandEvent[] {
  const ties = tiesByFamily.flatMap((family) => family.ties);
  const events: StrandEvent[] = [
    ...developments.map(({ position, text }, at) => ({
      sort: "turns" as const,
      position,
      text,
      key: `turns ${at}`,
    })),
    ...ties.flatMap((tie) => spanned(tie, "begins", "ends", tie.id).map((event) => ({ ...event, tie }))),
    ...memberships.flatMap((membership, at) =>
      spanned(membership, "joins", "leaves", String(at)).map((event) => ({ ...event, membership })),
    ),
  ];
  return events.toSorted(
    (one, other) => one.position - other.position || SORTS.indexOf(one.sort) - SORTS.indexOf(other.sort),
  );
}

/** The beginning of something that lasts, and its end where it is known. */
function spanned<Begin extends string, End extends string>(
  { began, ended }: { began: Position; ended: Position | null },
  begin: Begin,
  end: End,
  id: string,
): { sort: Begin | End; position: Position; key: string }[] {
  const first = { sort: begin, position: began, key: `${begin} ${id}` };
  return ended === null ? [first] : [first, { sort: end, position: ended, key: `${end} ${id}` }];
}
