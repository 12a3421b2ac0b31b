import { z } from "zod";
import { CharacterRef, GraphCompany } from "./graph.ts";
import { Position } from "./telling.ts";
import { CharacterId, CompanyId } from "./words.ts";

/** A part of a whole, from 0 to 1. */
export const Share = z.number().min(0).max(1);

/**
 * How central a character is: with how many others they are tied; the share of a walk from tie to tie that is spent
 * with them, strong ties taken more often (PageRank); the share of the pairs of others whom they stand between.
 */
export const Central = z.object({
  id: CharacterId,
  degree: z.int(),
  pageRank: Share,
  betweenness: Share,
});
export type Central = z.infer<typeof Central>;

/**
 * Some who are closer to each other than to the rest, those who hold it together first. `sure`: how often, over many
 * runs, a member came to be with the others named here; and the same for each two of the community.
 */
export const Community = z.object({
  sure: Share,
  members: z.array(z.object({ id: CharacterId, sure: Share })),
  companies: z.array(z.object({ id: CompanyId, members: z.int() })),
});
export type Community = z.infer<typeof Community>;

/**
 * The communities of the best of `runs` runs. `agreement` is how much the others agree with it, and `withCompanies` how
 * much the companies do: 1 is wholly, 0 as much as by chance (adjusted Rand index); null where there is nothing to compare.
 */
export const Communities = z.object({
  runs: z.int(),
  modularity: z.number(),
  agreement: z.number().nullable(),
  withCompanies: z.number().nullable(),
  communities: z.array(Community),
});
export type Communities = z.infer<typeof Communities>;

/** Who, and which pairs, alone hold somebody to the rest; `apart` is how many would be cut off from the most. */
export const Bridges = z.object({
  /** The sizes of the webs that the tied ones fall into already, the largest first. */
  webs: z.array(z.int()),
  untied: z.int(),
  characters: z.array(z.object({ id: CharacterId, apart: z.int(), pieces: z.int() })),
  pairs: z.array(z.object({ between: z.tuple([CharacterId, CharacterId]), apart: z.int() })),
});
export type Bridges = z.infer<typeof Bridges>;

export const Served = z.enum(["under", "over"]);
export type Served = z.infer<typeof Served>;

/**
 * How much of the stage a character has, beside how much of the web. `tieShare` is their share of all ties' ends,
 * `sceneShare` of all presences in scenes. `served`: the one is at least twice the other, and above the average.
 */
export const Presence = z.object({
  scenes: z.int(),
  installments: z.int(),
  characters: z.array(
    z.object({
      id: CharacterId,
      scenes: z.int(),
      spokenOf: z.int(),
      installments: z.int(),
      tieShare: Share,
      sceneShare: Share,
      served: Served.nullable(),
    }),
  ),
});
export type Presence = z.infer<typeof Presence>;

/**
 * Three who are all friendly or hostile to each other, and cannot all have their way: the first is a friend of two
 * who are at odds (`torn`), or each is at odds with each (`feud`).
 */
export const Tension = z.object({
  type: z.enum(["torn", "feud"]),
  characters: z.tuple([CharacterId, CharacterId, CharacterId]),
});
export type Tension = z.infer<typeof Tension>;

/**
 * Friendly and hostile pairs, and their triangles by how many sides are hostile. With none or two they are balanced;
 * `byChance` is the share that would be if the same feelings were dealt out at random. Null where there are none.
 */
export const Balance = z.object({
  friendly: z.int(),
  hostile: z.int(),
  triangles: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  balanced: Share.nullable(),
  byChance: Share.nullable(),
  tensions: z.array(Tension),
});
export type Balance = z.infer<typeof Balance>;

/** What the web at the horizon says of the cast; `characters` are all who are spoken of. */
export const Insight = z.object({
  through: Position,
  asSeenBy: CharacterRef.nullable(),
  characters: z.array(CharacterRef),
  companies: z.array(GraphCompany.omit({ members: true })),
  pairs: z.int(),
  centrality: z.array(Central),
  communities: Communities,
  bridges: Bridges,
  presence: Presence,
  balance: Balance,
});
export type Insight = z.infer<typeof Insight>;
