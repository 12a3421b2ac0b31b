import type { GraphTie } from "#contract/graph.ts";
import type { Kind } from "#contract/kinds.ts";

/**
 * How a tie joins a family. A parent stands one generation above, an elder more or otherwise above; a fosterer
 * is like a parent. Siblings and couples stand side by side. Of kin it is only known that they belong together.
 */
export type Bond = "parent" | "fosterer" | "elder" | "sibling" | "couple" | "kin";

/** What a kind of tie says of two in a family: how they are bound, and how many generations lie between. */
type Role = { bond: Bond; drop: number; isEnough: boolean };

const ROLES: Partial<Record<Kind, Role>> = {
  PARENT_OF: { bond: "parent", drop: 1, isEnough: true },
  GRANDPARENT_OF: { bond: "elder", drop: 2, isEnough: true },
  GREAT_GRANDPARENT_OF: { bond: "elder", drop: 3, isEnough: true },
  UNCLE_OR_AUNT_OF: { bond: "elder", drop: 1, isEnough: true },
  LIKE_A_PARENT_TO: { bond: "fosterer", drop: 1, isEnough: true },
  SIBLING_OF: { bond: "sibling", drop: 0, isEnough: true },
  MARRIED_TO: { bond: "couple", drop: 0, isEnough: true },
  FORMER_SPOUSE_OF: { bond: "couple", drop: 0, isEnough: true },
  ENGAGED_TO: { bond: "couple", drop: 0, isEnough: false },
  RELATIVE_OF: { bond: "kin", drop: 0, isEnough: true },
  SHARES_HOME_WITH: { bond: "kin", drop: 0, isEnough: false },
};

/** A tie as a family sees it. What is not enough joins a family to another person, but makes none by itself. */
export type KinTie = GraphTie & Role;

/** The ties that make families. */
export const kinTies = (ties: readonly GraphTie[]): KinTie[] =>
  ties.flatMap((tie) => {
    const role = ROLES[tie.kind];
    return role && tie.from !== tie.to ? [{ ...tie, ...role }] : [];
  });
