import type { ChangeType, Turn } from "#contract/changes.ts";
import { installmentNumberOf, type Position } from "#contract/telling.ts";

/** What decides the turn of a piece of news: when it is told, and since when it has been so in the story. */
type Told = { type: ChangeType; position: Position; since: Position | null; retold: boolean };

const CHANGES: ReadonlySet<ChangeType> = new Set(["nameTold", "identityMerged", "identitySplit"]);
const ENDS: ReadonlySet<ChangeType> = new Set(["tieEnded", "membershipEnded"]);

/** Whether it came to be so in an installment before the one that tells it. */
export const isLate = ({ since, position }: Pick<Told, "since" | "position">): boolean =>
  since !== null && installmentNumberOf(since) < installmentNumberOf(position);

/** What sort of turn a piece of news is; `replaces`: it took a place, or its place was taken. */
export function turnOf(told: Told, replaces: boolean): Turn {
  const { type, retold } = told;
  if (CHANGES.has(type) || retold || replaces) return "changed";
  if (type === "occupationTold") return "revealed";
  if (ENDS.has(type)) return "ended";
  return isLate(told) ? "revealed" : "added";
}
