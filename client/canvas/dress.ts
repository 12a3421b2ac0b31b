import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { classesOf } from "./classes.ts";
import { emphasisOf, type Attention } from "./emphasis.ts";
import { withNamesOf } from "./name-sides.ts";
import type { Side } from "./names.ts";
import type { Plan, PlanInput } from "./plan.ts";
import { idsOf } from "./sights.ts";

export type Dressed = {
  /** All that is drawn, and what of it is seen. */
  part: Graph;
  seen: Graph;
  plan: Plan | null;
  input: PlanInput;
  /** On which side of its disc each name found room. */
  sides: ReadonlyMap<string, Side | null>;
  attention: Attention;
  focused: CharacterId | null;
};

/** The classes of all that is drawn: whoever is near what is looked at is named too, as far as there is room. */
export function dress({
  part,
  seen,
  plan,
  input,
  sides,
  attention,
  focused,
}: Dressed): Map<string, string[]> {
  const { hovered, selected, signs } = attention;
  const emphasis = emphasisOf(idsOf(seen), seen.ties, attention);
  const near = new Set<string>(
    [...emphasis.characters].flatMap(([id, level]) => (level === "near" ? id : [])),
  );
  const first = hovered?.id ?? selected?.id ?? null;
  const named = plan ? withNamesOf(sides, near, first, { ...input, part: seen, plan }) : sides;
  return classesOf({ part, emphasis, sides: named, selected, signs, focused });
}
