import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Meeting, Storylines } from "#contract/storylines.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import type { CharacterId, Text, TieId } from "#contract/words.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";

/** Two who were tied before the story began, in the place of a scene: it is their tie that opens. */
export type Backstory = Omit<Meeting, "id" | "installment"> & {
  id: null;
  installment: null;
  tie: TieId;
};

/** What strands meet in: the scenes in the order in which the chart has them. */
export type Told = Pick<Storylines, "characters"> & { scenes: readonly (Meeting | Backstory)[] };

/**
 * The storylines as it happened: what lay before the story stands before its first scene, each two with the
 * strongest of their ties from then, and all goes as far as the moment looked at. Scenes happen as they are told, since
 * no scene is known to have happened at another time. `web` is what the same horizon knows.
 */
export function asHappened(
  { characters, scenes, parts, part }: Storylines,
  web: Graph,
  moment: Position,
): Told {
  const drawn = new Set(characters.map(({ id }) => id));
  const isFirst = parts[0]?.from === part;
  const backstory = isFirst
    ? beforeOf(web).filter(({ present }) => present.every((id) => drawn.has(id)))
    : [];
  const there = [...backstory, ...scenes.filter(({ position }) => position <= moment)];
  const present = new Set(there.flatMap((one) => one.present));
  return { characters: characters.filter(({ id }) => present.has(id)), scenes: there };
}

/** Who was tied before the story, one for each two, in the order in which they come to be met. */
function beforeOf({ characters, ties }: Graph): Backstory[] {
  const byId = new Map(characters.map((one) => [one.id, one]));
  const strongest = new Map<string, GraphTie>();
  for (const tie of ties) {
    const pair = [tie.from, tie.to].toSorted().join(" ");
    const known = strongest.get(pair);
    if (installmentNumberOf(tie.began) > 0 || (known && known.strength >= tie.strength)) continue;
    strongest.set(pair, tie);
  }
  const met = (id: CharacterId) => byId.get(id)?.revealed ?? Infinity;
  return [...strongest.values()]
    .toSorted((one, other) => later(met, one) - later(met, other) || one.id.localeCompare(other.id))
    .flatMap((tie) => {
      const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
      return from && to ? [backstoryOf(tie, from, to)] : [];
    });
}

const later = (met: (id: CharacterId) => Position, { from, to }: GraphTie): Position =>
  Math.max(met(from), met(to));

function backstoryOf({ id, label, strength }: GraphTie, from: GraphCharacter, to: GraphCharacter): Backstory {
  const said = (language: keyof Text) =>
    sentenceOf(from.shortName[language], label[language], to.shortName[language], language);
  return {
    id: null,
    installment: null,
    tie: id,
    position: 0,
    title: { en: said("en"), fr: said("fr") },
    weight: strength,
    present: [from.id, to.id],
  };
}
