import { z } from "zod";
import { horizonThrough, installmentNumberOf, Position } from "#contract/telling.ts";
import type { InstallmentId, SceneId, StoryId } from "#contract/words.ts";
import type { Database } from "../database/port.ts";
import { readQuery } from "../database/read-query.ts";
import { ApiFailure } from "../http/failures.ts";
import type { Edition } from "./edition.ts";

/**
 * How far the reader has come: the last position seen, and the number of the installment it lies in. Where
 * the position is a scene's, that installment is seen in part.
 */
export type Horizon = { number: number; through: Position };

/** Something of the telling that may have been seen to its end. */
export type Seen = InstallmentId | SceneId;

const scenePosition = readQuery<{ story: StoryId; scene: Seen }, { position: Position }>(
  "scene-position",
  z.object({ position: Position }),
);

/** The horizon of who has seen everything up to and including a position. */
export const horizonAt = (through: Position): Horizon => ({ number: installmentNumberOf(through), through });

/**
 * Reads `through` from a request. Fails closed: without it the horizon is the first installment, and
 * everything has to be asked for by name. Throws invalid_request for an id that the story does not have.
 */
export async function horizonOf(
  database: Database,
  edition: Edition,
  through: Seen | "all" | undefined,
): Promise<Horizon> {
  if (through === undefined) return horizonAt(horizonThrough(1));
  if (through === "all") return horizonAt(horizonThrough(edition.installments.length));
  return horizonAt(await endOf(database, edition, "through", through, ["all"]));
}

/** The last position of the installment or scene that a parameter names. Throws invalid_request where it names none. */
export async function endOf(
  database: Database,
  { story, installments }: Edition,
  parameter: string,
  seen: Seen,
  others: string[] = [],
): Promise<Position> {
  const index = installments.findIndex((id) => id === seen);
  if (index >= 0) return horizonThrough(index + 1);
  const [scene] = await scenePosition(database, { story, scene: seen });
  if (scene) return scene.position;
  const detail = `"${parameter}" names nothing of this story: it takes one of its installments, or the id of a scene.`;
  throw new ApiFailure("invalid_request", detail, { parameter, allowed: [...others, ...installments] });
}
