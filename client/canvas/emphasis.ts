import type { GraphTie } from "#contract/graph.ts";
import type { CharacterId, TieId } from "#contract/words.ts";
import type { Lensed, Lit, Selected, Signs } from "./canvas-props.ts";

/** What decides how strongly things are drawn. */
export type Attention = {
  selected: Selected | null;
  lit: Lit | null;
  hovered: Selected | null;
  signs: Signs | null;
  /** Null: all of it is seen. */
  lensed: Lensed | null;
  isDimmed: (tie: GraphTie) => boolean;
};

/** Nothing is looked at, and all is seen. */
export const NO_ATTENTION: Attention = {
  selected: null,
  lit: null,
  hovered: null,
  signs: null,
  lensed: null,
  isDimmed: () => false,
};

export type CharacterEmphasis = "plain" | "near" | "dim";
export type TieEmphasis = "plain" | "full" | "faint" | "off";
export type Emphasis = {
  characters: Map<CharacterId, CharacterEmphasis>;
  ties: Map<TieId, TieEmphasis>;
};

type Spotlight = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

/**
 * How strongly each character and tie that is seen is drawn: under the pointer before a lit chain before the selection before
 * what bears a sign.
 */
export function emphasisOf(
  characters: readonly CharacterId[],
  ties: readonly GraphTie[],
  { selected, lit, hovered, signs, lensed, isDimmed }: Attention,
): Emphasis {
  const off = new Set(ties.filter(isDimmed).map(({ id }) => id));
  const spotlight =
    neighbourhood(hovered, ties) ??
    lit ??
    neighbourhood(selected, ties) ??
    signed(signs, off, ties) ??
    leftBy(off, ties);
  const chosen = [hovered, selected].flatMap((it) => (it?.type === "tie" ? [it.id] : []));
  const characterEmphasis = (id: CharacterId) => {
    if (!spotlight) return "plain";
    return spotlight.characters.has(id) ? "near" : "dim";
  };
  const tieEmphasis = (id: TieId) => {
    if (chosen.includes(id)) return "full";
    if (off.has(id)) return "off";
    if (!spotlight) return lensed ? "full" : "plain";
    return spotlight.ties.has(id) ? "full" : "faint";
  };
  return {
    characters: new Map(characters.map((id) => [id, characterEmphasis(id)])),
    ties: new Map(ties.map(({ id }) => [id, tieEmphasis(id)])),
  };
}

/** Whom a character's ties join it with. */
export const neighboursOf = (character: string, ties: readonly GraphTie[]): CharacterId[] =>
  ties.flatMap(({ from, to }) => (from === character ? [to] : to === character ? [from] : []));

function neighbourhood(centre: Selected | null, ties: readonly GraphTie[]): Spotlight | null {
  if (!centre) return null;
  if (centre.type === "character") {
    const own = ties.filter(({ from, to }) => from === centre.id || to === centre.id);
    return spotlightOn(own, [centre.id]);
  }
  const tie = ties.find(({ id }) => id === centre.id);
  return tie ? spotlightOn([tie], []) : null;
}

/** Between two moments what bears a sign stands out, as far as a filter lets it through. */
function signed(signs: Signs | null, off: ReadonlySet<TieId>, ties: readonly GraphTie[]): Spotlight | null {
  if (!signs) return null;
  const own = ties.filter(({ id }) => signs.ties.has(id) && !off.has(id));
  return spotlightOn(own, [...signs.characters.keys()]);
}

/** With a filter at work and nothing else looked at, what the filter leaves stands out. */
function leftBy(off: ReadonlySet<TieId>, ties: readonly GraphTie[]): Spotlight | null {
  if (off.size === 0) return null;
  return spotlightOn(
    ties.filter(({ id }) => !off.has(id)),
    [],
  );
}

const spotlightOn = (ties: readonly GraphTie[], others: readonly CharacterId[]): Spotlight => ({
  characters: new Set([...others, ...ties.flatMap(({ from, to }) => [from, to])]),
  ties: new Set(ties.map(({ id }) => id)),
});
