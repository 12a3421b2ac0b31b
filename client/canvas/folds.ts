import type { Graph, GraphCharacter, GraphTie, Point } from "#contract/graph.ts";
import { CharacterId, TieId, type CompanyId, type Light, type Text } from "#contract/words.ts";

/** A company whose members are drawn as one disc. `id` is that of the disc. */
export type Fold = {
  id: CharacterId;
  company: CompanyId;
  name: Text;
  light: Light;
  members: ReadonlySet<CharacterId>;
};

/** A graph with folds in it, and the ties that each merged one stands for. */
export type Folded = Graph & { merged: ReadonlyMap<TieId, readonly GraphTie[]> };

/** What the ids of folds begin with: no id of a story has two dashes there. */
const MARK = "0--";
/** What joins the two of a merged tie in its id. */
const BOND = "---";

/** The id of the disc that a company is folded into. */
export const foldId = (company: CompanyId): CharacterId => CharacterId.parse(MARK + company);

/** Is this the disc of a folded company? */
export const isFold = (id: string): boolean => id.startsWith(MARK);

/** Is this the disc of a fold, or a tie that was merged at it? */
export const isOf = (id: string, fold: CharacterId): boolean => id === fold || id.split(BOND).includes(fold);

/**
 * The graph with each fold's members as one, and their ties to others as one for each family; what ties them to each
 * other is folded away. The members of several folds belong to the first of them.
 */
export function foldIn({ characters, ties }: Graph, folds: readonly Fold[]): Folded {
  if (folds.length === 0) return { characters, ties, merged: new Map() };
  const homes = homesOf(folds);
  const homeOf = (id: CharacterId) => homes.get(id) ?? id;
  const peopled = folds.flatMap((fold) => {
    const own = characters.filter(({ id }) => homes.get(id) === fold.id);
    return own.length > 0 ? [discOf(fold, own)] : [];
  });
  const merged = new Map<string, GraphTie[]>();
  const kept: GraphTie[] = [];
  for (const tie of ties) {
    const [from, to] = [homeOf(tie.from), homeOf(tie.to)];
    if (from === tie.from && to === tie.to) kept.push(tie);
    else if (from !== to) {
      const key = [...[from, to].toSorted(), tie.family].join(BOND);
      merged.set(key, [...(merged.get(key) ?? []), { ...tie, from, to }]);
    }
  }
  const joined = [...merged].map(([key, all]) => ({ tie: mergedTie(key, all), all }));
  return {
    characters: [...characters.filter(({ id }) => !homes.has(id)), ...peopled],
    ties: [...kept, ...joined.flatMap(({ tie }) => tie)],
    merged: new Map(joined.flatMap(({ tie, all }) => tie.map(({ id }) => [id, all] as const))),
  };
}

/** What dims ties, asked of a graph with folds in it: a merged tie is dimmed where each is that it stands for. */
export const dimmedIn =
  ({ merged }: Pick<Folded, "merged">, isDimmed: (tie: GraphTie) => boolean) =>
  (tie: GraphTie): boolean =>
    (merged.get(tie.id) ?? [tie]).every(isDimmed);

/** For how many each merged tie stands: those that are not dimmed, or all of them where it is dimmed itself. */
export const countsIn = (
  { merged }: Pick<Folded, "merged">,
  isDimmed: (tie: GraphTie) => boolean,
): Map<TieId, number> =>
  new Map(
    [...merged].map(([id, all]) => {
      const left = all.filter((tie) => !isDimmed(tie)).length;
      return [id, left === 0 ? all.length : left] as const;
    }),
  );

/** The places with each fold in the middle of its members, who have none. */
export function foldPlaces(
  places: ReadonlyMap<string, Point>,
  folds: readonly Fold[],
): ReadonlyMap<string, Point> {
  const left = new Map(places);
  const homes = homesOf(folds);
  for (const { id } of folds) {
    const own = [...places].filter(([member]) => homes.get(member) === id);
    for (const [member] of own) left.delete(member);
    if (own.length > 0) left.set(id, middleOf(own.map(([, place]) => place)));
  }
  return left;
}

/** The disc that everybody belongs to who is folded away. */
export function homesOf(folds: readonly Fold[]): Map<string, CharacterId> {
  const homes = new Map<string, CharacterId>();
  for (const { id, members } of folds)
    for (const member of members) if (!homes.has(member)) homes.set(member, id);
  return homes;
}

function discOf({ id, company, name, light }: Fold, own: readonly GraphCharacter[]): GraphCharacter {
  return {
    id,
    name,
    shortName: name,
    monogram: String(own.length),
    light,
    importance: "lead",
    group: true,
    occupation: null,
    companies: [company],
    revealed: Math.min(...own.map(({ revealed }) => revealed)),
    point: middleOf(own.map(({ point }) => point)),
  };
}

/** One tie in the place of several of a family between the same two; it has a direction where all have the same. */
function mergedTie(key: string, all: readonly GraphTie[]): GraphTie[] {
  const [first] = all;
  if (!first) return [];
  const isDirected = all.every(({ directed, from }) => directed && from === first.from);
  const ends = all.map(({ ended }) => ended);
  return [
    {
      ...first,
      id: TieId.parse(key),
      directed: isDirected,
      strength: Math.min(3, 1 + Math.floor(Math.log2(all.length))),
      began: Math.min(...all.map(({ began }) => began)),
      ended: ends.includes(null) ? null : Math.max(...ends.map((ended) => ended ?? 0)),
    },
  ];
}

/** The middle of some points, of which there is at least one. */
function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Where whoever the keyboard stood on is now, after companies were folded or unfolded; null if they did not move. */
export function followed(
  id: CharacterId,
  before: readonly Fold[],
  after: readonly Fold[],
): CharacterId | null {
  const home = homesOf(after).get(id);
  if (home) return home;
  const unfolded = before.find((fold) => fold.id === id && !after.some((other) => other.id === id));
  const [member] = unfolded?.members ?? [];
  return member ? (homesOf(after).get(member) ?? member) : null;
}
