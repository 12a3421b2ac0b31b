import type { Graph } from "#contract/graph.ts";
import type { Sights } from "./camera.ts";
import { neighboursOf, type Attention } from "./emphasis.ts";
import { openingZoom } from "./frame.ts";
import { boxOf, type Plan, type PlanInput } from "./plan.ts";

/** The share of the opening zoom from which on the picture is too small to read. */
const READABLE = 0.7;

/** Whom the reader looks at: the lit chain, else the selection. */
export const lookedAt = ({ lit, selected }: Pick<Attention, "lit" | "selected">): string[] =>
  lit ? [...lit.characters] : selected ? [selected.id] : [];

/** What the camera may have to bring into view: all of it, who is looked at, and who is near them. */
export function sightsOf(plan: Plan | null, input: PlanInput, looked: readonly string[]): Sights | null {
  const { characters, ties } = input.part;
  const whole = plan && boxOf(plan, input, idsOf(input.part));
  if (!plan || !whole) return null;
  const near = looked.flatMap((id) => neighboursOf(id, ties));
  return {
    whole,
    looked: boxOf(plan, input, looked),
    around: boxOf(plan, input, [...looked, ...near]),
    leastZoom: openingZoom(characters.length, plan.area) * READABLE,
  };
}

/** The ids of the characters of a graph. */
export const idsOf = ({ characters }: Graph): Graph["characters"][number]["id"][] =>
  characters.map(({ id }) => id);
