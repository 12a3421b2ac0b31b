import type { Placed } from "./family-layout.ts";
import type { KinTie } from "./kin.ts";
import { middleOf } from "./places.ts";

/**
 * Whom a key leads to: left and right within the generation, up to those one descends from and down to those
 * who descend from one, else to whoever stands nearest there. Null where nobody does, and for any other key.
 */
export function personAfter(
  placed: readonly Placed[],
  ties: readonly KinTie[],
  id: string,
  key: string,
): string | null {
  const own = placed.find((one) => one.id === id);
  if (!own) return null;
  const beside = placed.filter((one) => one.generation === own.generation);
  const above = placed.filter((one) => one.generation < own.generation);
  const beneath = placed.filter((one) => one.generation > own.generation);
  const candidates: Record<string, readonly Placed[]> = {
    ArrowLeft: beside.filter(({ x }) => x < own.x),
    ArrowRight: beside.filter(({ x }) => x > own.x),
    ArrowUp: preferred(above, ties, id),
    ArrowDown: preferred(beneath, ties, id),
  };
  return nearest(candidates[key] ?? [], own);
}

function preferred(candidates: readonly Placed[], ties: readonly KinTie[], id: string): readonly Placed[] {
  const related = candidates.filter((one) =>
    ties.some(
      ({ from, to, drop }) => drop > 0 && ((from === id && to === one.id) || (to === id && from === one.id)),
    ),
  );
  return related.length > 0 ? related : candidates;
}

/** The one whose generation is nearest, and of those who stands nearest. */
function nearest(candidates: readonly Placed[], own: Placed): string | null {
  const [first] = candidates.toSorted(
    (one, other) =>
      Math.abs(one.generation - own.generation) - Math.abs(other.generation - own.generation) ||
      Math.abs(middleOf(one) - middleOf(own)) - Math.abs(middleOf(other) - middleOf(own)),
  );
  return first?.id ?? null;
}
