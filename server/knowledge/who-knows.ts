import { z } from "zod";
import { Role } from "#contract/story.ts";
import { CharacterId, SceneId, TieId } from "#contract/words.ts";

/** Somebody in the story who knows of something, and the position since when. */
export const Knowing = z.object({ character: CharacterId, since: z.int() });
export type Knowing = z.infer<typeof Knowing>;

/** A tie as far as knowing of it goes; `told` says exactly who does, and is null where the rule holds. */
export const KnowledgeRow = z.object({
  id: TieId,
  from: CharacterId,
  to: CharacterId,
  revealed: z.int(),
  scenes: z.array(SceneId),
  told: z.array(Knowing).nullable(),
});
export type KnowledgeRow = z.infer<typeof KnowledgeRow>;

/** Somebody in a scene. */
export const PresenceRow = z.object({
  scene: SceneId,
  position: z.int(),
  character: CharacterId,
  role: Role,
});
export type PresenceRow = z.infer<typeof PresenceRow>;

/**
 * Who knows of a tie, those who have known longest first. Where the tie does not say so itself: its two ends, from
 * its reveal on, and whoever is there in a scene that shows it, from then on.
 */
export function whoKnows(tie: KnowledgeRow, presences: readonly PresenceRow[]): Knowing[] {
  if (tie.told) return earliest(tie.told);
  const scenes = new Set(tie.scenes);
  const witnesses = presences
    .filter(({ scene, role }) => role === "present" && scenes.has(scene))
    .map(({ character, position }) => ({ character, since: Math.max(position, tie.revealed) }));
  const ends = [tie.from, tie.to].map((character) => ({ character, since: tie.revealed }));
  return earliest([...ends, ...witnesses]);
}

/** Each of them once, as of the first time. */
export function earliest(knowing: readonly Knowing[]): Knowing[] {
  const since = new Map<CharacterId, number>();
  for (const one of knowing)
    since.set(one.character, Math.min(one.since, since.get(one.character) ?? Infinity));
  return [...since]
    .map(([character, position]) => ({ character, since: position }))
    .toSorted((one, other) => one.since - other.since);
}
