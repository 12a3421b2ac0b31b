import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import { PersonEntry, PersonPage } from "#contract/people.ts";
import { CharacterId, SourceId, type PersonId, type WorkId } from "#contract/words.ts";
import { castOf, refOf, type Cast } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { onceShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery, type View } from "../story/view.ts";

const EntryRow = PersonEntry.extend({ plays: z.array(z.object({ id: CharacterId, double: z.boolean() })) });
type EntryRow = z.infer<typeof EntryRow>;
type EntryFilter = { work: WorkId | null; person: PersonId | null; after: string | null; limit: number };

const people = storyQuery<EntryFilter, EntryRow>("people", EntryRow);

const PersonRow = PersonPage.omit({ id: true, name: true, roles: true, plays: true, knownFor: true }).extend({
  sources: z.array(SourceId),
});
const person = storyQuery<{ person: PersonId }, z.infer<typeof PersonRow>>("person", PersonRow);

/** Answers who plays whom and is known from where, page by page, and one person. */
export function peopleRoutes(site: Site): void {
  serveStory(site, endpoints.people, async (view, { work, after, limit }) => {
    const filter = { work: work ?? null, person: null, after: after ?? null };
    const items = await entries(view, { ...filter, limit: limit + 1 });
    const more = items.length > limit;
    return { items: items.slice(0, limit), next: more ? (items[limit - 1]?.id ?? null) : null };
  });

  serveStory(site, endpoints.person, async (view, input): Promise<PersonPage> => {
    const [[entry], [found]] = await Promise.all([
      entries(view, { work: null, person: input.person, after: null, limit: 1 }),
      person(view, { person: input.person }),
    ]);
    if (!entry || !found) throw notFound("person", input.person);
    return { ...entry, ...found, sources: await sourceRefs(view, found.sources) };
  });
}

/** People with the characters they play. */
export async function entries(view: View, filter: EntryFilter): Promise<PersonEntry[]> {
  const [rows, cast, who] = await Promise.all([people(view, filter), castOf(view), identitiesOf(view)]);
  return rows.map((row) => ({ ...row, plays: played(cast, who, row.plays) }));
}

function played(cast: Cast, who: WhoIsWho, plays: EntryRow["plays"]): PersonEntry["plays"] {
  return onceShown(who, plays, ({ id, double }) => `${id} ${double}`).map(({ id, double }) => ({
    ...refOf(cast, id),
    double,
  }));
}
