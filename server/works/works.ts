import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import { WorkPage } from "#contract/people.ts";
import { PersonId, SceneId, SourceId, Text, type WorkId } from "#contract/words.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { sceneRefs } from "../installments/scenes.ts";
import { entries } from "../people/people.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery } from "../story/view.ts";

const KnownRow = z.object({ id: PersonId, role: Text.nullable(), part: z.string().nullable() });
const WorkRow = WorkPage.extend({
  people: z.array(KnownRow),
  scenes: z.array(SceneId),
  sources: z.array(SourceId),
});
const work = storyQuery<{ work: WorkId }, z.infer<typeof WorkRow>>("work", WorkRow);

const EVERYBODY = { person: null, after: null, limit: 10_000 };

/** Answers a ballet, film, series or song with those known from it. */
export function workRoutes(site: Site): void {
  serveStory(site, endpoints.work, async (view, input): Promise<WorkPage> => {
    const [[found], people] = await Promise.all([
      work(view, { work: input.work }),
      entries(view, { work: input.work, ...EVERYBODY }),
    ]);
    if (!found) throw notFound("work", input.work);
    return {
      ...found,
      people: found.people.flatMap(({ id, role, part }) =>
        people
          .filter((person) => person.id === id)
          .map(({ name, plays }) => ({ id, name, plays, role, part })),
      ),
      scenes: await sceneRefs(view, found.scenes),
      sources: await sourceRefs(view, found.sources),
    };
  });
}
