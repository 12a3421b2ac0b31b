import type { Ensemble, GraphCharacter, GraphCompany, GraphTie } from "#contract/graph.ts";
import { Importance, type CharacterId, type Light } from "#contract/words.ts";
import { ALL_HULLS, HullId } from "../looking/hull.ts";
import { circlesOf, joined } from "./circles.ts";

/** Some who belong together: a company, the kin of somebody, or their circle; `place` tells it from the others. */
export type Hull = { id: HullId; place: number; members: ReadonlySet<CharacterId> } & (
  | { sort: "company"; of: GraphCompany }
  | { sort: "kin" | "circle"; of: GraphCharacter }
);

/** Two are a couple of relatives; three are a family. */
const LEAST_KIN = 3;

const isKin = ({ family, kind }: GraphTie) => family === "kinship" && kind !== "SHARES_HOME_WITH";
/** Whom one chooses to be with, as far as it lasts. */
const isCompany = ({ family, kind, ended }: GraphTie) =>
  ended === null && (family === "friendship" || kind === "IS_OFTEN_WITH");

/**
 * The hulls there are at the horizon: companies by their members, families by kinship, and circles of friends and of
 * those who are often together. Families and circles bear the name of their most important member.
 */
export function hullsOf(web: Ensemble): Hull[] {
  const companies = web.companies
    .map((of) => ({ sort: "company" as const, id: HullId.parse(of.id), of, members: membersOf(web, of) }))
    .filter(({ members }) => members.size > 0);
  const named = (sort: "kin" | "circle", groups: CharacterId[][]) =>
    groups.flatMap((group) => {
      const of = leaderOf(web, group);
      return of ? [{ sort, id: HullId.parse(`${sort}.${of.id}`), of, members: new Set(group) }] : [];
    });
  const kin = named("kin", joined(web.ties.filter(isKin), LEAST_KIN));
  const circles = named("circle", circlesOf(web.ties.filter(isCompany)));
  return [...companies, ...kin, ...circles].map((hull, place) => ({ ...hull, place }));
}

/** The hulls that are chosen. A family or circle is found by any of its members, whoever is the first of it now. */
export function chosen(hulls: readonly Hull[], ids: readonly HullId[]): Hull[] {
  if (ids.includes(ALL_HULLS)) return [...hulls];
  const found = ids.flatMap((id) => hulls.find((hull) => hull.id === id) ?? hulls.find(has(id)) ?? []);
  return hulls.filter((hull) => found.includes(hull));
}

const has = (id: HullId) => (hull: Hull) => {
  const [sort, member] = id.split(".");
  return hull.sort === sort && [...hull.members].some((one) => one === member);
};

/** The ids to choose by, after one hull was switched on or off, or all of them. */
export function switched(hulls: readonly Hull[], ids: readonly HullId[], hull: Hull | "all"): HullId[] {
  const on = chosen(hulls, ids);
  if (hull === "all") return on.length === hulls.length ? [] : [ALL_HULLS];
  const left = on.includes(hull) ? on.filter((one) => one !== hull) : [...on, hull];
  return left.map(({ id }) => id);
}

const membersOf = ({ characters }: Ensemble, { id }: GraphCompany) =>
  new Set(characters.filter(({ companies }) => companies.includes(id)).map((one) => one.id));

const rank = ({ importance }: GraphCharacter) => Importance.options.indexOf(importance);

/** The most important of them; of those alike the one with the most ties. */
function leaderOf({ characters, ties }: Ensemble, group: readonly CharacterId[]): GraphCharacter | undefined {
  const count = ({ id }: GraphCharacter) => ties.filter(({ from, to }) => from === id || to === id).length;
  return characters
    .filter(({ id }) => group.includes(id))
    .toSorted((one, other) => rank(one) - rank(other) || count(other) - count(one))[0];
}

/** The light a hull stands in: that of a company. */
export const lightOf = (hull: Hull): Light => (hull.sort === "company" ? hull.of.light : null);
