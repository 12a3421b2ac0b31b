import { z } from "zod";

/** The families of ties, in the order of the legend. */
export const Family = z.enum([
  "kinship",
  "love",
  "work",
  "art",
  "friendship",
  "power",
  "conflict",
  "presence",
]);
export type Family = z.infer<typeof Family>;

/** Every kind of tie, by family. A kind is a relationship type of the graph, and only these are. */
export const KINDS_BY_FAMILY = {
  kinship: [
    "PARENT_OF",
    "SIBLING_OF",
    "GRANDPARENT_OF",
    "GREAT_GRANDPARENT_OF",
    "UNCLE_OR_AUNT_OF",
    "RELATIVE_OF",
    "SHARES_HOME_WITH",
  ],
  love: [
    "ROMANCE_WITH",
    "ATTRACTED_TO",
    "FORMER_ROMANCE_WITH",
    "ENGAGED_TO",
    "MARRIED_TO",
    "FORMER_SPOUSE_OF",
    "NIGHT_WITH",
  ],
  work: ["EMPLOYS", "COLLEAGUE_OF", "ASSISTS", "SEEKS_TO_HIRE"],
  art: ["MENTOR_OF", "DIRECTS", "DANCES_WITH", "ADMIRES"],
  friendship: ["FRIEND_OF", "CONFIDES_IN", "PROTECTS", "LIKE_A_PARENT_TO"],
  power: ["FUNDS", "PRESSURES", "THREATENS", "REPRESENTS"],
  conflict: ["OPPOSES", "RESENTS", "RIVAL_OF", "QUARRELS_WITH", "CONFRONTS", "BETRAYS", "CRITICISES"],
  presence: ["MEETS", "KEEPS_COMPANY_WITH", "IS_OFTEN_WITH"],
} as const satisfies Record<Family, readonly string[]>;

export type Kind = (typeof KINDS_BY_FAMILY)[Family][number];

export const Kind: z.ZodType<Kind> = z.enum([
  ...KINDS_BY_FAMILY.kinship,
  ...KINDS_BY_FAMILY.love,
  ...KINDS_BY_FAMILY.work,
  ...KINDS_BY_FAMILY.art,
  ...KINDS_BY_FAMILY.friendship,
  ...KINDS_BY_FAMILY.power,
  ...KINDS_BY_FAMILY.conflict,
  ...KINDS_BY_FAMILY.presence,
]);

const familyByKind = new Map<string, Family>(
  Family.options.flatMap((family) => KINDS_BY_FAMILY[family].map((kind) => [kind, family] as const)),
);

/** The family a kind belongs to. */
export function familyOf(kind: Kind): Family {
  const family = familyByKind.get(kind);
  if (family === undefined) throw new TypeError(`No family has the kind ${kind}.`);
  return family;
}
