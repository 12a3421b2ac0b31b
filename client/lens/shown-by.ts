import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Secret } from "#contract/secret.ts";
import type { CharacterId, CompanyId, TieId } from "#contract/words.ts";
import { letsThrough, type TieFilter } from "../looking/filter.ts";
import { isLensName, readOwn, type LensId, type LensName } from "../looking/lens.ts";

/** What lenses show of a web: ties, and those they touch. */
export type Shown = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

type Predicate = (tie: GraphTie) => boolean;

/** The lenses that ask for ties of some kinds; to pay somebody is a matter of money and of work. */
export const ASKED: Record<Exclude<LensName, "secrets" | "crossing">, TieFilter> = {
  family: { families: ["kinship"], kinds: [] },
  love: { families: ["love"], kinds: [] },
  friendship: { families: ["friendship"], kinds: [] },
  work: { families: ["work"], kinds: [] },
  art: { families: ["art"], kinds: [] },
  power: { families: ["power"], kinds: ["EMPLOYS"] },
  conflict: { families: ["conflict"], kinds: [] },
};

/** What one lens shows of a web; `secrets` are those known at its horizon. */
export function shownBy(lens: LensId, web: Graph, secrets: readonly Secret[]): Shown {
  const ties = web.ties.filter(predicateOf(lens, web, secrets));
  const ids = new Set(ties.map(({ id }) => id));
  const dark = lens === "secrets" ? secrets.filter(({ tie }) => ids.has(tie)) : [];
  const touched = new Set([
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...dark.flatMap(({ inTheDark }) => inTheDark),
  ]);
  const there = web.characters.filter(({ id }) => touched.has(id));
  return { ties: ids, characters: new Set(there.map(({ id }) => id)) };
}

/** What several lenses show: whatever one of them does. */
export const unionOf = (shown: readonly Shown[]): Shown => ({
  characters: new Set(shown.flatMap(({ characters }) => [...characters])),
  ties: new Set(shown.flatMap(({ ties }) => [...ties])),
});

/** The members of chosen companies and the ties among them; everybody where none is chosen. */
export function within<Web extends Graph>(web: Web, companies: readonly CompanyId[]): Web {
  if (companies.length === 0) return web;
  const characters = web.characters.filter((one) => one.companies.some((id) => companies.includes(id)));
  const members = new Set(characters.map(({ id }) => id));
  return {
    ...web,
    characters,
    ties: web.ties.filter(({ from, to }) => members.has(from) && members.has(to)),
  };
}

function predicateOf(lens: LensId, web: Graph, secrets: readonly Secret[]): Predicate {
  if (!isLensName(lens)) return ownPredicate(lens, web);
  const name: LensName = lens;
  if (name === "crossing") return crossing(web);
  if (name !== "secrets") return ({ kind }) => letsThrough(ASKED[name], kind);
  const kept = new Set(secrets.map(({ tie }) => tie));
  return ({ id }) => kept.has(id);
}

function ownPredicate(lens: LensId, web: Graph): Predicate {
  const own = readOwn(lens);
  if (!own) return () => false;
  const members = new Set(within(web, own.companies).characters.map(({ id }) => id));
  const meant = new Set(own.characters);
  return ({ from, to, kind }) =>
    letsThrough(own, kind) &&
    members.has(from) &&
    members.has(to) &&
    (meant.size === 0 || meant.has(from) || meant.has(to));
}

/** Between those who stand in different lights of the stage; where nobody stands in one, between companies. */
function crossing({ characters }: Graph): Predicate {
  const byId = new Map(characters.map((character) => [character.id, character]));
  const parts = characters.some(({ light }) => light !== null) ? lightOf : companiesOf;
  return ({ from, to }) => {
    const [one, other] = [byId.get(from), byId.get(to)].map((character) =>
      character ? parts(character) : [],
    );
    if (!one?.length || !other?.length) return false;
    return !one.some((part) => other.includes(part));
  };
}

const lightOf = ({ light }: GraphCharacter): (string | number)[] => (light === null ? [] : [light]);
const companiesOf = ({ companies }: GraphCharacter): (string | number)[] => companies;
