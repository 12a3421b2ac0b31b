import { z } from "zod";
import { familyOf, Kind } from "#contract/kinds.ts";
import type { Position } from "#contract/telling.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

/** A tie with its two, or a role in a company: what was told of it at `position`. */
const Replaced = z.object({
  id: z.string(),
  kind: Kind.nullable(),
  position: z.int(),
  of: z.array(CharacterId),
  says: Text,
});
export type Replaced = z.infer<typeof Replaced>;

const ReplacementRow = z.object({ ended: Replaced, begun: Replaced });
export type Replacement = z.infer<typeof ReplacementRow>;

const replacements = storyQuery("replacements", ReplacementRow);

/** What took the place of something, or whose place was taken, as far as it was told at a position. */
export type OtherOf = (id: string, position: Position) => Replaced | null;

/** What replaced what in a view: ties of the same two and the same family, and roles in the same company. */
export const replacementsOf = perView(async (view: View): Promise<OtherOf> =>
  othersOf(await replacements(view, {})),
);

/**
 * Finds the other side of a replacement, the latest begun first. The side told later knows of the other, so that
 * a piece of news never hangs on what is told after it.
 */
export function othersOf(rows: readonly Replacement[]): OtherOf {
  const others = new Map<string, Replaced[]>();
  const learn = (one: Replaced, other: Replaced) =>
    others.set(one.id, [...(others.get(one.id) ?? []), other]);
  for (const { ended, begun } of rows.filter(isOfOneFamily)) {
    learn(begun, ended);
    learn(ended, begun);
  }
  return (id, position) => others.get(id)?.find((other) => other.position <= position) ?? null;
}

const isOfOneFamily = ({ ended, begun }: Replacement): boolean =>
  ended.kind === null || begun.kind === null || familyOf(ended.kind) === familyOf(begun.kind);
