import type { GraphCharacter, GraphCompany } from "#contract/graph.ts";
import type { CharacterId, CompanyId } from "#contract/words.ts";
import type { Selected } from "../canvas/canvas-props.ts";
import { foldId, isOf, type Fold } from "../canvas/folds.ts";
import type { Focus, Looking } from "../looking/looking.ts";

/** With fewer there would be nothing to fold. */
export const LEAST = 2;

/**
 * The folds of the companies that are to be folded, in the order of the companies: whoever is looked at stays out, and
 * so do those who belong to one before.
 */
export function foldsOf(
  characters: readonly GraphCharacter[],
  companies: readonly GraphCompany[],
  folded: readonly CompanyId[],
  looked: ReadonlySet<CharacterId>,
): Fold[] {
  const free = characters.filter(({ id }) => !looked.has(id));
  const taken = new Set<CharacterId>();
  return companies
    .filter(({ id }) => folded.includes(id))
    .flatMap(({ id, name, light }) => {
      const members = free.filter((one) => one.companies.includes(id) && !taken.has(one.id));
      if (members.length < LEAST) return [];
      for (const member of members) taken.add(member.id);
      return [{ id: foldId(id), company: id, name, light, members: new Set(members.map((one) => one.id)) }];
    });
}

/** Which company F folds or unfolds on one of those drawn; null where there is none that is not folded yet. */
export function companyToFold(
  character: CharacterId,
  characters: readonly GraphCharacter[],
  folds: readonly Fold[],
  folded: readonly CompanyId[],
): CompanyId | null {
  const fold = folds.find(({ id }) => id === character);
  if (fold) return fold.company;
  const own = characters.find(({ id }) => id === character)?.companies ?? [];
  const isShared = (company: CompanyId) =>
    characters.filter(({ companies }) => companies.includes(company)).length >= LEAST;
  return own.find((company) => !folded.includes(company) && isShared(company)) ?? null;
}

/** What is meant by something chosen in the picture: a fold and its ties mean the company. */
export function meant(selected: Selected, folds: readonly Fold[]): Focus {
  const fold = folds.find(({ id }) => isOf(selected.id, id));
  return fold ? { type: "company", id: fold.company } : selected;
}

/** What is chosen in the picture: a folded company while its page is open. */
export function selectedIn(
  selected: Selected | null,
  { focus }: Looking,
  folds: readonly Fold[],
): Selected | null {
  const fold = folds.find(({ company }) => focus?.type === "company" && focus.id === company);
  return fold ? { type: "character", id: fold.id } : selected;
}
