import { Family, familyOf, KINDS_BY_FAMILY, type Kind } from "#contract/kinds.ts";
import type { CompanyId } from "#contract/words.ts";
import type { Looking } from "./looking.ts";

/** The part of what is looked at that says which ties are let through: whole families, and single kinds. */
export type TieFilter = Pick<Looking, "families" | "kinds">;

/** Whether a choice of ties and companies leaves anything out at all. */
export const isFiltering = ({
  families,
  kinds,
  companies,
}: Pick<Looking, "families" | "kinds" | "companies">): boolean =>
  families.length + kinds.length + companies.length > 0;

const allKinds: Kind[] = Family.options.flatMap((family) => [...KINDS_BY_FAMILY[family]]);
const kindsOf = (family: Family): readonly Kind[] => KINDS_BY_FAMILY[family];

/** Puts a filter into its one written form: in order, a full set of kinds as its family, everything as nothing. */
export function canonical({ families, kinds }: TieFilter): TieFilter {
  const whole = Family.options.filter(
    (family) => families.includes(family) || kindsOf(family).every((kind) => kinds.includes(kind)),
  );
  if (whole.length === Family.options.length) return { families: [], kinds: [] };
  const single = allKinds.filter((kind) => kinds.includes(kind) && !whole.includes(familyOf(kind)));
  return { families: whole, kinds: single };
}

/** Chooses a family whole, or puts it back with all that was chosen of it. */
export function toggleFamily({ families, kinds }: TieFilter, family: Family): TieFilter {
  const rest = kinds.filter((kind) => familyOf(kind) !== family);
  return families.includes(family)
    ? canonical({ families: families.filter((other) => other !== family), kinds: rest })
    : canonical({ families: [...families, family], kinds: rest });
}

/** Chooses a kind or puts it back; taken from a family chosen whole, the family's others stay. */
export function toggleKind({ families, kinds }: TieFilter, kind: Kind): TieFilter {
  const family = familyOf(kind);
  const chosen = families.includes(family) ? [...kinds, ...kindsOf(family)] : kinds;
  return canonical({
    families: families.filter((other) => other !== family),
    kinds: chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind],
  });
}

/** Chooses a company or puts it back. */
export const toggleCompany = (companies: readonly CompanyId[], company: CompanyId): CompanyId[] =>
  companies.includes(company)
    ? companies.filter((other) => other !== company)
    : [...companies, company].toSorted();

/** Whether the filter lets a tie of this kind through. */
export const letsThrough = ({ families, kinds }: TieFilter, kind: Kind): boolean =>
  (families.length === 0 && kinds.length === 0) || families.includes(familyOf(kind)) || kinds.includes(kind);
