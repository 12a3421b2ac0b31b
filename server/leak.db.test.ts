import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { Level } from "#contract/reveal.ts";
import { fewAtATime } from "./testing/few-at-a-time.ts";
import { onEngines } from "./testing/on-engines.ts";
import { OF_LEVEL, toldPast } from "./testing/told-past.ts";
import { shownAt } from "./testing/shown-at.ts";
import { pathsOf, type Ids } from "./testing/paths.ts";
import { randomStory, type RandomStory } from "./testing/random-story.ts";
import { forgetRandomStory, tellRandomStory } from "./testing/tell-random-story.ts";

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

const ids = (story: RandomStory): Ids => ({
  character: idsOf(story.characters),
  tie: idsOf(story.ties),
  person: idsOf(story.people),
  company: idsOf(story.companies),
  work: idsOf(story.works),
  place: idsOf(story.places),
  installment: idsOf(story.installments),
  scene: idsOf(story.scenes),
});

/** The end of every installment, and of some of the scenes. */
const horizonsOf = ({ installments, scenes }: RandomStory) => [
  ...installments.map(({ id, number }) => ({ id, through: horizonThrough(number) })),
  ...scenes.slice(0, 2).map(({ id, position }) => ({ id, through: position })),
];

/** The positions that an answer's texts and ids bear, and those it gives as such. */
function positionsIn(answer: string): number[] {
  const borne = [...answer.matchAll(/(?:@|-r)(\d{4})/g)].map(([, position]) => Number(position));
  const given = [...answer.matchAll(/"(?:revealed|began|ended|since|through)":(\d+)/g)].map(([, position]) =>
    Number(position),
  );
  return [...borne, ...given];
}

/** Neo4j is asked over the network, and answers as the embedded engine does: the differential test sees to that. */
const runs = (engine: string) => ({ numRuns: engine === "embedded" ? 8 : 1 });

onEngines(({ database, get }) => {
  afterAll(() => forgetRandomStory(database()));

  test("no answer to any question tells, names, counts or places anything past its horizon", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        await tellRandomStory(database(), story);
        for (const { id, through } of horizonsOf(story)) {
          await fewAtATime(pathsOf("tale", id, ids(story), ["en", "name", "tale", "2001"]), async (path) => {
            const { status, body } = await get(path);
            expect([path, status < 500]).toEqual([path, true]);
            const told = positionsIn(status === 200 ? JSON.stringify(body) : "");
            expect([path, told.filter((position) => position > through)]).toEqual([path, []]);
          });
        }
      }),
      runs(database().engine),
    );
  });

  test("each level tells past the horizon of its own kind of fact, and of no other", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, fc.constantFrom(...Level.options), async (story, level) => {
        await tellRandomStory(database(), story);
        await fewAtATime(pathsOf("tale", "tale-i1", ids(story), ["en", "name"]), async (path) => {
          const { status, body } = await get(`${path}&reveal=${level}`);
          expect([path, status < 500]).toEqual([path, true]);
          const past = status === 200 ? toldPast(body, horizonThrough(1)) : [];
          expect([path, past.filter((what) => !OF_LEVEL[level].includes(what))]).toEqual([path, []]);
        });
      }),
      runs(database().engine),
    );
  });

  test("who is shown as another is named nowhere: not before it turns out, and not after", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        await tellRandomStory(database(), story);
        for (const { id, number } of story.installments) {
          const hidden = hiddenAt(story, horizonThrough(number));
          await fewAtATime(pathsOf("tale", id, ids(story), ["en", "name"]), async (path) => {
            const { status, body } = await get(path);
            const answer = status === 200 ? JSON.stringify(body) : "";
            const unnamed = path.includes("/changes") ? hidden.never : hidden.now;
            expect([path, unnamed.filter((one) => answer.includes(`"${one}"`))]).toEqual([path, []]);
          });
        }
      }),
      runs(database().engine),
    );
  });

  test("what is told at a horizon does not change when what lies past it does", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, fc.constantFrom("installment", "scene"), async (story, some) => {
        const { id, through } = some === "installment" ? firstInstallment : firstSceneOf(story);
        const paths = pathsOf("tale", id, { ...ids(story), tie: [] }, ["en"]);
        const ask = () => fewAtATime(paths, async (path) => (await get(path)).body);
        await tellRandomStory(database(), story);
        const before = await ask();
        await tellRandomStory(database(), without(story, through));
        expect(await ask()).toEqual(before);
      }),
      runs(database().engine),
    );
  });
});

/**
 * Those who are not shown as themselves at a position: now, and never yet. News of those who were, before they
 * turned out to be another, keep their ids.
 */
function hiddenAt(story: RandomStory, through: number): { now: string[]; never: string[] } {
  const isOwn = (position: number) => (id: string) => shownAt(story, position)(id) === id;
  const now = idsOf(story.characters).filter((id) => !isOwn(through)(id));
  const met = new Map(story.characters.map(({ id, revealed }) => [id, revealed]));
  const moments = (id: string) =>
    [met.get(id) ?? 0, ...turnsOf(story)].filter(
      (position) => position >= (met.get(id) ?? 0) && position <= through,
    );
  return { now, never: now.filter((id) => !moments(id).some((position) => isOwn(position)(id))) };
}

const turnsOf = ({ identities }: RandomStory) =>
  identities.flatMap(({ revealed, endRevealed }) => [revealed, endRevealed ?? revealed]);

const firstInstallment = { id: "tale-i1", through: horizonThrough(1) };

/** The earliest scene: every random story has one at least. */
function firstSceneOf({ scenes }: RandomStory) {
  const [first] = scenes.toSorted((one, other) => one.position - other.position);
  if (!first) throw new Error("A random story has no scene.");
  return { id: first.id, through: first.position };
}

/** The story as if nothing past the position had been written yet. */
function without(story: RandomStory, through: number): RandomStory {
  const known = <Row extends { revealed: number }>(rows: Row[]) =>
    rows.filter(({ revealed }) => revealed <= through);
  const standing = <Row extends { revealed: number; endRevealed: number | null; ended: number | null }>(
    rows: Row[],
  ) =>
    known(rows).map((row) =>
      (row.endRevealed ?? 0) > through ? { ...row, endRevealed: null, ended: null } : row,
    );
  return {
    ...story,
    characters: known(story.characters),
    facts: known(story.facts),
    companies: known(story.companies),
    members: standing(story.members),
    people: known(story.people),
    works: known(story.works),
    places: known(story.places),
    plays: known(story.plays),
    hearers: known(story.hearers),
    knownFor: known(story.knownFor),
    identities: standing(story.identities),
    developments: known(story.developments),
    ties: standing(story.ties),
    notes: known(story.notes),
    scenes: story.scenes.filter(({ position }) => position <= through),
  };
}
