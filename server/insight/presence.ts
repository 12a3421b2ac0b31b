import type { Presence, Served } from "#contract/insight.ts";
import type { CharacterId, SceneId } from "#contract/words.ts";

/** How many times as large the one share must be for a character to be under- or overserved. */
const FACTOR = 2;

type Row = { character: CharacterId; scene: SceneId; role: "present" | "mentioned" };

type Told = {
  degrees: ReadonlyMap<CharacterId, number>;
  presences: readonly Row[];
  appearances: ReadonlyMap<CharacterId, ReadonlySet<number>>;
};

/**
 * How much of the stage each character has beside how much of the web, in the order of `degrees` (with how many each
 * is tied). The rule: who has an average number of ties at least, but a share of the scenes at most half of the share
 * of ties, is underserved; who has an average number of scenes at least, and half as large a share of ties, overserved.
 * Nobody is where no scene has been shown.
 */
export function presenceOf({ degrees, presences, appearances }: Told): Presence {
  const present = countOf(presences.filter(({ role }) => role === "present"));
  const spokenOf = countOf(presences.filter(({ role }) => role === "mentioned"));
  const ties = sumOf(degrees.values());
  const places = sumOf(present.values());
  const average = 1 / degrees.size;
  const characters = [...degrees].map(([id, degree]) => {
    const scenes = present.get(id) ?? 0;
    const [tieShare, sceneShare] = [shareOf(degree, ties), shareOf(scenes, places)];
    return {
      id,
      scenes,
      spokenOf: spokenOf.get(id) ?? 0,
      installments: appearances.get(id)?.size ?? 0,
      tieShare,
      sceneShare,
      served: places === 0 || ties === 0 ? null : servedBy(tieShare, sceneShare, average),
    };
  });
  return {
    scenes: new Set(presences.map(({ scene }) => scene)).size,
    installments: new Set([...appearances.values()].flatMap((numbers) => [...numbers])).size,
    characters,
  };
}

function servedBy(tieShare: number, sceneShare: number, average: number): Served | null {
  if (tieShare >= average && tieShare >= FACTOR * sceneShare) return "under";
  return sceneShare >= average && sceneShare >= FACTOR * tieShare ? "over" : null;
}

function countOf(rows: readonly Row[]): Map<CharacterId, number> {
  const counts = new Map<CharacterId, number>();
  for (const { character } of rows) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
