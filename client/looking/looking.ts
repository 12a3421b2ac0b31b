import { z } from "zod";
import type { Family, Kind } from "#contract/kinds.ts";
import { Position } from "#contract/telling.ts";
import {
  CharacterId,
  CompanyId,
  InstallmentId,
  PersonId,
  PlaceId,
  SceneId,
  TieId,
  WorkId,
  type StoryId,
} from "#contract/words.ts";
import { AS_IT_COMES, type Arranged } from "./arranged.ts";
import type { HullId } from "./hull.ts";
import type { LensId } from "./lens.ts";

/** The ways of seeing a story, in the order of the switch; one catches up from the rail. */
export const View = z.enum([
  "network",
  "storylines",
  "matrix",
  "family",
  "insight",
  "table",
  "people",
  "installments",
  "companies",
  "about",
  "catch-up",
]);
export type View = z.infer<typeof View>;

/** Whether two moments can be compared in a view: in the picture, and in the table that says the same. */
export const isCompared = (view: View): boolean => view === "network" || view === "table";

/** The one thing of the story whose page is open. */
export const Focus = z.discriminatedUnion("type", [
  z.object({ type: z.literal("character"), id: CharacterId }),
  z.object({ type: z.literal("tie"), id: TieId }),
  z.object({ type: z.literal("scene"), id: SceneId }),
  z.object({ type: z.literal("person"), id: PersonId }),
  z.object({ type: z.literal("company"), id: CompanyId }),
  z.object({ type: z.literal("work"), id: WorkId }),
  z.object({ type: z.literal("place"), id: PlaceId }),
  z.object({ type: z.literal("installment"), id: InstallmentId }),
]);
export type Focus = z.infer<typeof Focus>;

/**
 * "How are these connected?": `to` is null while the second is still to be picked, and so is `third` as long as only
 * two are asked about; no chain runs through `without`; `chain` is the one lit.
 */
export type ConnectionAsked = {
  from: CharacterId;
  to: CharacterId | null;
  third: CharacterId | null;
  without: CharacterId[];
  chain: number;
};

/** "Who connects these two companies?": `to` is null while the second is still to be picked. */
export type AcrossAsked = { from: CompanyId; to: CompanyId | null };

/** Where a recap begins: after an installment, or at the beginning. */
export const Since = z.union([z.literal("beginning"), InstallmentId]);
export type Since = z.infer<typeof Since>;

/** The order in which the timeline goes through the story: as it is told, or as it happened. */
export const Order = z.enum(["told", "happened"]);
export type Order = z.infer<typeof Order>;

/** A guided tour that was opened, in the letters of its link, and the step it is at, counted from 0. */
export type TourAt = { token: string; at: number };

/** What the reader is looking at. Lists are empty where nothing is filtered, and in their canonical order. */
export type Looking = {
  story: StoryId;
  view: View;
  focus: Focus | null;
  connection: ConnectionAsked | null;
  across: AcrossAsked | null;
  families: Family[];
  kinds: Kind[];
  companies: CompanyId[];
  /** The questions put to the web, in the order in which they were: what none of them shows is taken away. */
  lenses: LensId[];
  /** The hulls drawn behind the discs; empty: none. */
  hulls: HullId[];
  /** The companies drawn as one disc. */
  folded: CompanyId[];
  whole: boolean;
  brought: CharacterId[];
  /** Null: after the installment before the horizon. */
  since: Since | null;
  /** Where the part of a long story begins whose storylines are drawn; null for the latest. */
  part: InstallmentId | null;
  /** The installment whose horizon the picture is compared with; null while nothing is compared. */
  compare: InstallmentId | null;
  /** Through whose eyes the picture and the table are seen; null: the reader's own. */
  asSeenBy: CharacterId | null;
  order: Order;
  /** The moment of the story looked at, as it happened: 0 is before it; null for the last one known. */
  at: Position | null;
  tour: TourAt | null;
  /** How the matrix and the tables are arranged. */
  arranged: Arranged;
};

/** A story as it opens: the picture of its leads, nothing chosen. */
export const lookingAt = (story: StoryId): Looking => ({
  story,
  view: "network",
  focus: null,
  connection: null,
  across: null,
  families: [],
  kinds: [],
  companies: [],
  lenses: [],
  hulls: [],
  folded: [],
  whole: false,
  brought: [],
  since: null,
  part: null,
  compare: null,
  asSeenBy: null,
  order: "told",
  at: null,
  tour: null,
  arranged: AS_IT_COMES,
});
