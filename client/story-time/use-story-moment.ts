import type { Position } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";

/** The moment of the story looked at as it happened, never past the horizon; null in the order of the telling. */
export function useStoryMoment(): Position | null {
  const { order, at } = useLooking().looking;
  const { position } = useHorizon();
  return order === "told" ? null : Math.min(at ?? position, position);
}
