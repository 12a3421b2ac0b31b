import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Changes } from "#contract/changes.ts";
import { Scene } from "#contract/story.ts";
import { onEngines } from "../testing/on-engines.ts";
import { randomStory } from "../testing/random-story.ts";
import { forgetRandomStory, tellRandomStory } from "../testing/tell-random-story.ts";

onEngines(({ database, body, get }) => {
  afterAll(() => forgetRandomStory(database()));

  const between = async (from: number | string, through: number | string) => {
    const id = (seen: number | string) => (typeof seen === "number" ? `tale-i${seen}` : seen);
    const path = `/api/stories/tale/changes?through=${id(through)}${from === 0 ? "" : `&from=${id(from)}`}`;
    return Changes.parse(await body(path)).changes;
  };

  test("what changed from one horizon to a third is what changed to the second, and then to the third", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        await tellRandomStory(database(), story);
        const scene =
          story.scenes.find(({ position }) => position < 3000 && position % 1000 !== 999)?.id ?? 1;
        for (const [first, second, third] of [
          [0, 1, 3],
          [0, 2, 3],
          [1, 2, 3],
          [0, scene, 2],
          [scene, 2, 3],
        ] as const) {
          expect(await between(first, third)).toEqual([
            ...(await between(first, second)),
            ...(await between(second, third)),
          ]);
        }
      }),
      { numRuns: database().engine === "embedded" ? 12 : 3 },
    );
  });

  test("an installment of no such id is refused, with those that would do", async () => {
    const { status, body: problem } = await get("/api/stories/etoile/changes?from=other-e01");
    expect([status, problem]).toEqual([
      400,
      expect.objectContaining({
        parameter: "from",
        detail: expect.stringMatching(/^"from" names nothing of this story/),
      }),
    ]);
  });

  test("what changed between two horizons is told in order, with the names of each moment", async () => {
    const { changes, characters } = Changes.parse(
      await body("/api/stories/etoile/changes?from=etoile-e06&through=etoile-e07"),
    );
    expect(changes.map(({ position }) => Math.floor(position / 1000))).toEqual(changes.map(() => 7));
    expect(changes.find(({ type }) => type === "nameTold")?.sentence).toEqual({
      en: "Jack's mother is now known as Clara.",
      fr: "La mère de Jack : on connaît désormais son nom, Clara.",
    });
    expect(changes.filter(({ type }) => type === "characterMet").map(({ characters: [id] }) => id)).toContain(
      "etoile-quinn",
    );
    expect(characters.find(({ id }) => id === "etoile-quinn")?.name.en).toBe("Quinn");
    const ended = Changes.parse(await body("/api/stories/etoile/changes?from=etoile-e04&through=etoile-e05"));
    expect(
      ended.changes.filter(({ type }) => type === "tieEnded").map(({ sentence }) => sentence.en),
    ).toEqual(["Over: Jack once had an on-and-off romance with Geneviève."]);
  });

  test("a scene is told with how much it matters, all other news without", async () => {
    const { changes } = Changes.parse(
      await body("/api/stories/etoile/changes?from=etoile-e03&through=etoile-e04"),
    );
    const weights = (scenes: boolean) =>
      new Set(changes.filter(({ type }) => (type === "sceneShown") === scenes).map(({ weight }) => weight));
    expect([weights(true), weights(false)]).toEqual([new Set([1, 2, 3]), new Set([null])]);
    const told = Scene.parse(await body("/api/stories/etoile/scenes/etoile-e04-s01?through=etoile-e04"));
    expect(changes.find(({ id }) => id === told.id)?.weight).toBe(told.weight);
  });
});
