import fc from "fast-check";
import type { Kind } from "#contract/kinds.ts";
import { CharacterId, TieId } from "#contract/words.ts";
import type { TieRow } from "../ties/tie-rows.ts";

export const character = (id: string) => CharacterId.parse(id);

/** A tie for tests: a standing friendship, felt by nobody, unless it is said otherwise. */
export const tie = (from: string, to: string, given: Partial<TieRow> = {}): TieRow => ({
  id: TieId.parse(`t-${from}-${to}`),
  from: character(from),
  to: character(to),
  kind: "FRIEND_OF",
  directed: false,
  label: { en: "knows {}", fr: "connaît {}" },
  labelBack: { en: "is known by {}", fr: "est connu de {}" },
  sentiment: 0,
  strength: 1,
  began: 0,
  ended: null,
  revealed: 1000,
  ...given,
});

const AMONG = 7;
const anybody = fc.integer({ min: 0, max: AMONG - 1 });

const anyTie = fc.record({
  from: anybody,
  to: anybody,
  strength: fc.integer({ min: 1, max: 3 }),
  sentiment: fc.integer({ min: -2, max: 2 }),
  kind: fc.constantFrom<Kind>("PARENT_OF", "FRIEND_OF", "EMPLOYS", "MEETS"),
  ended: fc.constantFrom(null, 2000),
  revealed: fc.constantFrom(1000, 2000, 3000),
});

/** Ties of all sorts among c0 … c6, several between the same two among them. */
export const anyTies: fc.Arbitrary<TieRow[]> = fc
  .array(anyTie, { maxLength: 22 })
  .map((drawn) =>
    drawn
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, ...given }, at) =>
        tie(`c${from}`, `c${to}`, { ...given, id: TieId.parse(`t${at}`) }),
      ),
  );
