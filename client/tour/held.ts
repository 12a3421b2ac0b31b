import type { Installment } from "#contract/story.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { numberSeen } from "../horizon/horizon.ts";
import type { Through } from "../horizon/through.ts";

type Shown = { through: Through; position: Position };

/**
 * Whether a view was made further on in the story than what is shown: what is said to it may then tell too much.
 * A scene that is not the horizon itself counts as further on, since where it stands is not known here.
 */
export function isHeld(made: Through, shown: Shown, installments: readonly Installment[]): boolean {
  if (made === shown.through) return false;
  const number = numberSeen(made, installments);
  if (number === null) return true;
  return horizonThrough(Math.min(number, installments.length)) > shown.position;
}
