import type { Graph } from "#contract/graph.ts";
import type { Rectangle, Sights } from "./camera.ts";
import { neighboursOf, type Attention } from "./emphasis.ts";
import { openingZoom } from "./frame.ts";
import { boxOf, type Plan, type PlanInput } from "./plan.ts";
import type { Viewport } from "./viewport.ts";

/** The share of the opening zoom from which on the picture is too small to read. */
const READABLE = 0.6;

/** Whom the reader looks at: the lit chain, else the selection. */
export const lookedAt = ({ lit, selected }: Pick<Attention, "lit" | "selected">): string[] =>
  lit ? [...lit.characters] : selected ? [selected.id] : [];

/** What the camera may have to bring into view: all of it, who is looked at, and who is near them. */
export function sightsOf(
  plan: Plan | null,
  input: PlanInput,
  looked: readonly string[],
  viewport: Viewport,
): Sights | null {
  const { characters, ties } = input.part;
  const whole = plan && boxSeenWhole(plan, input, idsOf(input.part), viewport);
  if (!plan || !whole) return null;
  const near = looked.flatMap((id) => neighboursOf(id, ties));
  return {
    whole,
    looked: boxOf(plan, input, looked),
    around: boxOf(plan, input, [...looked, ...near]),
    leastZoom: openingZoom(characters.length, plan.area) * READABLE,
  };
}

/** The box of some at the zoom at which they are seen whole: names shrink less than distances, and take more of it then. */
export function boxSeenWhole(
  plan: Plan,
  input: PlanInput,
  ids: readonly string[],
  viewport: Viewport,
): Rectangle | null {
  const boxAt = (zoom: number) => boxOf({ ...plan, scale: { ...plan.scale, zoom } }, input, ids);
  const box = boxAt(plan.scale.zoom);
  return box && boxAt(viewport.zoomFor(boxAt(viewport.zoomFor(box)) ?? box));
}

/** The plan at the zoom it will be seen at, so that nothing has to be drawn twice. */
export function planSeenWhole(plan: Plan, input: PlanInput, viewport: Viewport): Plan {
  const box = boxOf(plan, input, idsOf(input.part));
  return box ? { ...plan, scale: { ...plan.scale, zoom: viewport.zoomFor(box) } } : plan;
}

/** The ids of the characters of a graph. */
export const idsOf = ({ characters }: Graph): Graph["characters"][number]["id"][] =>
  characters.map(({ id }) => id);
