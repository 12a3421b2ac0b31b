import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Changes } from "#contract/changes.ts";
import { Ensemble } from "#contract/graph.ts";
import { horizonThrough } from "#contract/telling.ts";
import { onEngines } from "./testing/on-engines.ts";
import { randomStory } from "./testing/random-story.ts";
import { shownAt } from "./testing/shown-at.ts";
import { forgetRandomStory, tellRandomStory } from "./testing/tell-random-story.ts";

onEngines(({ database, body }) => {
  afterAll(() => forgetRandomStory(database()));

  const webAt = async (number: number) =>
    Ensemble.parse(await body(`/api/stories/tale/ensemble?through=tale-i${number}`));
  const newsOf = async (number: number) =>
    Changes.parse(await body(`/api/stories/tale/changes?from=tale-i${number}&through=tale-i${number + 1}`))
      .changes;

  test("whoever and whatever is shown at one horizon is still there at the next, or the news says why not", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, fc.constantFrom(1, 2), async (story, number) => {
        await tellRandomStory(database(), story);
        const [now, next, news] = [await webAt(number), await webAt(number + 1), await newsOf(number)];
        const merged = new Set(news.filter(({ type }) => type === "identityMerged").map(({ id }) => id));
        const turned = (id: string) => story.identities.some((row) => row.from === id && merged.has(row.id));
        const later = new Map(next.characters.map((one) => [one.id, one]));
        const renamed = news.filter(({ type }) => type === "nameTold" || type.startsWith("identity"));
        for (const { id, name } of now.characters) {
          const then = later.get(id);
          expect([id, then !== undefined || turned(id)]).toEqual([id, true]);
          const explained =
            !then || then.name.en === name.en || renamed.some(({ characters }) => characters.includes(id));
          expect([id, explained]).toEqual([id, true]);
        }
        const shown = shownAt(story, horizonThrough(number + 1));
        const ties = new Set(next.ties.map(({ id }) => id));
        const lost = now.ties.filter(({ id }) => !ties.has(id)).map(({ id }) => String(id));
        const told = story.ties.filter(({ id, from, to }) => lost.includes(id) && shown(from) !== shown(to));
        expect(told).toEqual([]);
      }),
      { numRuns: database().engine === "embedded" ? 30 : 3 },
    );
  });
});
