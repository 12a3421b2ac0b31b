import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { CharacterId, TieId } from "#contract/words.ts";

export type CharacterAspect = "name" | "occupation" | "companies";
export type TieAspect = "ends" | "kind" | "label" | "sentiment" | "strength";

/**
 * How a later graph differs from an earlier one. `added` is in the later and not in the earlier. `gone` is in the
 * earlier and not in the later, or stood in the earlier and is over in the later. `changed` is in both, with other
 * words to it. `replaced` pairs a tie that is gone with one that was added: of the same two and the same family.
 */
export type Difference = {
  added: { characters: CharacterId[]; ties: TieId[] };
  gone: { characters: CharacterId[]; ties: TieId[] };
  changed: {
    characters: { id: CharacterId; aspects: CharacterAspect[] }[];
    ties: { id: TieId; aspects: TieAspect[] }[];
  };
  replaced: { was: TieId; is: TieId }[];
};

/** Compares two graphs of a story, neither of which may tell more than its reader knows. */
export function differenceBetween(earlier: Graph, later: Graph): Difference {
  const characters = sorted(earlier.characters, later.characters);
  const ties = sorted(earlier.ties, later.ties);
  const over = ties.kept.filter(([was, is]) => was.ended === null && is.ended !== null).map(([, is]) => is);
  const gone = [...ties.gone, ...over];
  return {
    added: { characters: idsOf(characters.added), ties: idsOf(ties.added) },
    gone: { characters: idsOf(characters.gone), ties: idsOf(gone) },
    changed: {
      characters: characters.kept.flatMap(([was, is]) => ofSome(is.id, characterAspects(was, is))),
      ties: ties.kept.flatMap(([was, is]) => ofSome(is.id, tieAspects(was, is))),
    },
    replaced: replacementsOf(gone, ties.added),
  };
}

function sorted<Thing extends { id: string }>(before: readonly Thing[], after: readonly Thing[]) {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const present = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    gone: before.filter(({ id }) => !present.has(id)),
    kept: after.flatMap((is) => {
      const was = old.get(is.id);
      return was ? [[was, is] as const] : [];
    }),
  };
}

const idsOf = <Id>(things: readonly { id: Id }[]): Id[] => things.map(({ id }) => id);

const ofSome = <Id, Aspect>(id: Id, aspects: Aspect[]) => (aspects.length > 0 ? [{ id, aspects }] : []);

function characterAspects(was: GraphCharacter, is: GraphCharacter): CharacterAspect[] {
  const renamed = was.name.en !== is.name.en || was.name.fr !== is.name.fr;
  const [before, after] = [was, is].map(({ companies }) => companies.toSorted().join());
  return [
    ...(renamed ? ["name" as const] : []),
    ...(was.occupation?.en === is.occupation?.en ? [] : ["occupation" as const]),
    ...(before === after ? [] : ["companies" as const]),
  ];
}

function tieAspects(was: GraphTie, is: GraphTie): TieAspect[] {
  const others = (["kind", "sentiment", "strength"] as const).filter((aspect) => was[aspect] !== is[aspect]);
  return [
    ...(was.from === is.from && was.to === is.to ? [] : ["ends" as const]),
    ...(was.label.en === is.label.en ? [] : ["label" as const]),
    ...others,
  ];
}

function replacementsOf(gone: readonly GraphTie[], added: readonly GraphTie[]): Difference["replaced"] {
  const standing = added.filter(({ ended }) => ended === null);
  return gone.flatMap((was) =>
    standing.filter((is) => placeOf(is) === placeOf(was)).map((is) => ({ was: was.id, is: is.id })),
  );
}

const placeOf = ({ from, to, family }: GraphTie): string => `${[from, to].toSorted().join(" ")} ${family}`;
