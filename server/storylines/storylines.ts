import { z } from "zod";
import { storylinesEndpoint } from "#contract/storylines-endpoint.ts";
import { Meeting, type Storylines, type StorylinePart } from "#contract/storylines.ts";
import { horizonThrough, Position } from "#contract/telling.ts";
import { CharacterId, InstallmentId, Text } from "#contract/words.ts";
import { castOf, memberOf, refOf, type Cast } from "../characters/cast.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { eachShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { seenBy, type Seen } from "../knowledge/knowledge.ts";
import { storyQuery } from "../story/view.ts";
import { partsOf } from "./parts.ts";

const InstallmentRow = z.object({
  installment: InstallmentId,
  number: z.int(),
  position: Position,
  title: Text,
  scenes: z.array(Meeting.omit({ installment: true })),
  appearing: z.array(CharacterId),
});
type InstallmentRow = z.infer<typeof InstallmentRow>;

/** The installments of a story with their scenes, and who is in each. */
export const storylines = storyQuery<Record<never, never>, InstallmentRow>("storylines", InstallmentRow);

/** Answers a part of the story as strands that meet in scenes, or as much of it as one of its characters knows of. */
export function storylineRoutes(site: Site): void {
  serveStory(site, storylinesEndpoint.storylines, async (view, input): Promise<Storylines> => {
    const [rows, cast, who, seen] = await Promise.all([
      storylines(view, {}),
      castOf(view),
      identitiesOf(view),
      input.asSeenBy === undefined ? null : seenBy(view, input.asSeenBy),
    ]);
    const told = rows.map((row) => ({ ...row, scenes: meetingsOf(row, who, seen) }));
    const parts = partsOf(told.map((row) => ({ ...row, scenes: row.scenes.length })));
    const part = parts.find(({ from }) => from === input.part) ?? parts.at(-1) ?? null;
    const scenes = told.flatMap((row) => (part && isIn(part, row) ? row.scenes : []));
    return {
      through: view.horizon.through,
      parts,
      part: part?.from ?? null,
      characters: strandsOf(cast, scenes),
      scenes,
    };
  });
}

const isIn = ({ first, last }: StorylinePart, { number }: InstallmentRow): boolean =>
  number >= first && number <= last;

/** The scenes of an installment as those who are shown meet in them; what nobody knows of is left out. */
function meetingsOf(row: InstallmentRow, who: WhoIsWho, seen: Seen | null): Meeting[] {
  const scenes = row.scenes.length > 0 || row.appearing.length === 0 ? row.scenes : [standIn(row)];
  return scenes
    .filter(({ id }) => seen === null || (id !== null && seen.scenes.has(id)))
    .map((scene) => ({
      ...scene,
      installment: row.installment,
      present: eachShown(who, scene.present),
    }));
}

/** What stands in place of the scenes of an installment that has none noted: it as a whole, once it has been seen. */
const standIn = ({ number, title, appearing }: InstallmentRow): InstallmentRow["scenes"][number] => ({
  id: null,
  position: horizonThrough(number),
  title,
  weight: 1,
  present: appearing,
});

function strandsOf(cast: Cast, scenes: readonly Meeting[]): Storylines["characters"] {
  const ids = new Set(scenes.flatMap(({ present }) => present));
  return [...ids].map((id) => ({ ...refOf(cast, id), companies: memberOf(cast, id).companies }));
}
