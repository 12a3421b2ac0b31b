import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Changes, type Change } from "#contract/changes.ts";
import { Scene } from "#contract/story.ts";
import { horizonThrough } from "#contract/telling.ts";
import { onEngines } from "../testing/on-engines.ts";
import { tellMasks } from "../testing/tell-masks.ts";
import { randomStory, type RandomStory } from "../testing/random-story.ts";
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
          const inTwo = [...(await between(first, second)), ...(await between(second, third))];
          // Whom it is about is said as of each horizon: where who is who has changed meanwhile, it differs.
          const told = whoIsWhoStays(story, endOf(story, second), endOf(story, third))
            ? (news: Change) => news
            : anybody;
          expect((await between(first, third)).map(told)).toEqual(inTwo.map(told));
        }
      }),
      { numRuns: database().engine === "embedded" ? 12 : 3 },
    );
  });

  test("two who turn out to be one, and one who turns out to be two, are news of their own", async () => {
    await tellMasks(database());
    const news = (await between(0, 3)).filter(({ type }) => type.startsWith("identity"));
    expect(news.map(({ type, sentence, characters }) => [type, sentence.en, characters])).toEqual([
      ["identityMerged", "One and the same: The mayor and The convict.", ["tale-convict"]],
      ["identitySplit", "Two and not one: The uncle and His twin.", ["tale-twin", "tale-uncle"]],
    ]);
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
    ).toEqual([
      "Over: Jack once had an on-and-off romance with Geneviève; now Jack resumes an old affair with Geneviève.",
    ]);
  });

  test("news says what sort of turn it is: come to be, over, in the place of another, or learnt now only", async () => {
    const { changes } = Changes.parse(await body("/api/stories/etoile/changes?through=all"));
    const turn = (type: string, says: string) =>
      changes.find((one) => one.type === type && one.sentence.en.includes(says))?.turn;
    expect([
      turn("tieAdded", "Jack resumes an old affair with Geneviève"),
      turn("tieEnded", "Jack once had an on-and-off romance with Geneviève"),
      turn("tieEnded", "Jack has given Mishi a place"),
      turn("tieAdded", "Jack is the brother of Quinn"),
      turn("nameTold", "Clara"),
      turn("occupationTold", "conductor"),
      turn("membershipAdded", "dancer, chosen by Cheyenne as her partner"),
    ]).toEqual(["added", "changed", "ended", "revealed", "changed", "revealed", "changed"]);
  });

  test("whom news is about was last seen in an installment before the horizon's own, or never", async () => {
    const { characters } = Changes.parse(
      await body("/api/stories/etoile/changes?from=etoile-e06&through=etoile-e07"),
    );
    const lastSeen = new Map(characters.map((one) => [one.id.replace("etoile-", ""), one.lastSeen]));
    expect(["jack", "quinn", "susu"].map((id) => lastSeen.get(id))).toEqual([6, null, 1]);
    expect([...lastSeen.values()].filter((number) => (number ?? 0) >= 7)).toEqual([]);
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

const anybody = ({ characters: _, ...news }: Change) => news;

/** Whether nobody turns out to be another, or two, after one installment and by another. */
function whoIsWhoStays({ identities }: RandomStory, after: number, by: number): boolean {
  const isBetween = (position: number | null) => position !== null && position > after && position <= by;
  return !identities.some(({ revealed, endRevealed }) => isBetween(revealed) || isBetween(endRevealed));
}

/** The last position of a horizon: of an installment by its number, or of a scene by its id. */
function endOf({ scenes }: RandomStory, seen: number | string): number {
  if (typeof seen === "number") return horizonThrough(seen);
  return scenes.find(({ id }) => id === seen)?.position ?? 0;
}
