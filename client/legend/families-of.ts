import { Family, familyOf } from "#contract/kinds.ts";
import type { TieFilter } from "../looking/filter.ts";
import type { Counts } from "./counts.ts";

/** The families the legend names, in its order: those there is a tie of, and those that are chosen. */
export const familiesOf = ({ families }: Counts, chosen: TieFilter): Family[] =>
  Family.options.filter(
    (family) =>
      families.has(family) ||
      chosen.families.includes(family) ||
      chosen.kinds.some((kind) => familyOf(kind) === family),
  );
