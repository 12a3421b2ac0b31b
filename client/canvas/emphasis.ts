import type { GraphTie } from "#contract/graph.ts";
import type { CharacterId, TieId } from "#contract/words.ts";
import type { Lit, Selected } from "./canvas-props.ts";

/** What decides how strongly things are drawn. */
export type Attention = {
  selected: Selected | null;
  lit: Lit | null;
  hovered: Selected | null;
  isDimmed: (tie: GraphTie) => boolean;
};

export type CharacterEmphasis = "plain" | "near" | "dim";
export type TieEmphasis = "plain" | "full" | "faint" | "off";
export type Emphasis = {
  characters: Map<CharacterId, CharacterEmphasis>;
  ties: Map<TieId, TieEmphasis>;
};

type Spotlight = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

/** How strongly each character and tie is drawn: under the pointer before a lit chain before the selection. */
export function emphasisOf(
  characters: readonly CharacterId[],
  ties: readonly GraphTie[],
  { selected, lit, hovered, isDimmed }: Attention,
): Emphasis {
  const off = new Set(ties.filter(isDimmed).map(({ id }) => id));
  const spotlight = neighbourhood(hovered, ties) ?? lit ?? neighbourhood(selected, ties) ?? leftBy(off, ties);
  const chosen = [hovered, selected].flatMap((it) => (it?.type === "tie" ? [it.id] : []));
  const characterEmphasis = (id: CharacterId) => {
    if (!spotlight) return "plain";
    return spotlight.characters.has(id) ? "near" : "dim";
  };
  const tieEmphasis = (id: TieId) => {
    if (chosen.includes(id)) return "full";
    if (off.has(id)) return "off";
    if (!spotlight) return "plain";
    return spotlight.ties.has(id) ? "full" : "faint";
  };
  return {
    characters: new Map(characters.map((id) => [id, characterEmphasis(id)])),
    ties: new Map(ties.map(({ id }) => [id, tieEmphasis(id)])),
  };
}

function neighbourhood(centre: Selected | null, ties: readonly GraphTie[]): Spotlight | null {
  if (!centre) return null;
  if (centre.type === "character") {
    const own = ties.filter(({ from, to }) => from === centre.id || to === centre.id);
    return spotlightOn(own, [centre.id]);
  }
  const tie = ties.find(({ id }) => id === centre.id);
  return tie ? spotlightOn([tie], []) : null;
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
