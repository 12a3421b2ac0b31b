import type { Secret } from "#contract/secret.ts";
import { familyOf, type Kind } from "#contract/kinds.ts";
import type { CharacterId, TieId } from "#contract/words.ts";

/** A tie between those shown, as far as secrets go; `ended` is null while it holds. */
export type Bond = { id: TieId; from: CharacterId; to: CharacterId; kind: Kind; ended: number | null };

/** Who knows of ties, and of which ones the story itself says exactly who does. */
export type Known = {
  knownBy: ReadonlyMap<TieId, readonly CharacterId[]>;
  kept: ReadonlySet<TieId>;
};

/** Those who belong to each other by such a tie expect to know of the other's affairs. */
const COUPLES: ReadonlySet<Kind> = new Set(["ROMANCE_WITH", "ENGAGED_TO", "MARRIED_TO"]);
/** Beside love: what one would want to be told by the one it was done to, or who did it. */
const AFFAIRS: ReadonlySet<Kind> = new Set(["BETRAYS", "THREATENS", "PRESSURES", "FUNDS"]);

const isAffair = (kind: Kind): boolean => familyOf(kind) === "love" || AFFAIRS.has(kind);

/**
 * The ties kept from somebody concerned: from one of its two ends, or, of love, money and what is done to one of
 * them, from whoever loves that one and is loved. What the story itself says only some know of is a secret too,
 * though nobody be named whom it is kept from. Whoever is no more than near is not counted: that nobody was seen to
 * tell them says nothing.
 */
export function keptFrom(bonds: readonly Bond[], { knownBy, kept }: Known): Secret[] {
  const partners = partnersIn(bonds);
  return bonds.flatMap((bond): Secret[] => {
    const knowing = knownBy.get(bond.id);
    if (!knowing) return [];
    const concerned = [bond.from, bond.to].flatMap((end) => [
      end,
      ...(isAffair(bond.kind) ? (partners.get(end) ?? []) : []),
    ]);
    const inTheDark = [...new Set(concerned)].filter((one) => !knowing.includes(one));
    if (inTheDark.length === 0 && !kept.has(bond.id)) return [];
    return [{ tie: bond.id, knownBy: [...knowing], inTheDark }];
  });
}

function partnersIn(bonds: readonly Bond[]): Map<CharacterId, CharacterId[]> {
  const partners = new Map<CharacterId, CharacterId[]>();
  for (const { from, to, kind, ended } of bonds) {
    if (!COUPLES.has(kind) || ended !== null) continue;
    partners.set(from, [...(partners.get(from) ?? []), to]);
    partners.set(to, [...(partners.get(to) ?? []), from]);
  }
  return partners;
}
