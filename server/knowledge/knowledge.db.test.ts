import { afterAll, beforeAll, expect, test } from "vitest";
import { Ensemble } from "#contract/graph.ts";
import { Scene } from "#contract/story.ts";
import { TiePage } from "#contract/tie.ts";
import { onEngines } from "../testing/on-engines.ts";
import { tellMasks } from "../testing/tell-masks.ts";
import { forgetRandomStory } from "../testing/tell-random-story.ts";

onEngines(({ database, body, get }) => {
  beforeAll(() => tellMasks(database()));
  afterAll(() => forgetRandomStory(database()));

  const knowers = async (chapter: number, id: string) => {
    const page = TiePage.parse(await body(`/api/stories/tale/ties/${id}?through=tale-i${chapter}`));
    return page.history
      .find((tie) => tie.id === id)
      ?.knownBy?.map(({ character, since }) => [String(character.id), since]);
  };
  const seen = async (chapter: number, asSeenBy: string) => {
    const web = Ensemble.parse(
      await body(`/api/stories/tale/ensemble?through=tale-i${chapter}&asSeenBy=${asSeenBy}`),
    );
    return [web.characters.map(({ id }) => String(id)), web.ties.map(({ id }) => String(id))];
  };

  test("a secret is known to whom it was told, and not to whom it is about", async () => {
    expect(await knowers(1, "tale-admires")).toEqual([["tale-girl", 1001]]);
    expect(await knowers(2, "tale-admires")).toEqual([
      ["tale-girl", 1001],
      ["tale-uncle", 2001],
    ]);
  });

  test("what is no secret is known to the two, and to whoever sees it", async () => {
    expect(await knowers(1, "tale-opposes")).toEqual([
      ["tale-mayor", 1001],
      ["tale-convict", 1001],
      ["tale-girl", 1001],
    ]);
  });

  test("who hears of a scene knows of it from then on, and of what it shows", async () => {
    const heard = async (chapter: number) =>
      Scene.parse(await body(`/api/stories/tale/scenes/tale-s1?through=tale-i${chapter}`)).heardBy.map(
        ({ id, since }) => [String(id), since],
      );
    expect([await heard(2), await heard(3)]).toEqual([[], [["tale-uncle", 3002]]]);
    expect(await knowers(2, "tale-protects")).not.toContainEqual(["tale-uncle", 3002]);
    expect(await knowers(3, "tale-protects")).toContainEqual(["tale-uncle", 3002]);
  });

  test("through somebody's eyes one sees whom they have met, and the ties they know", async () => {
    expect(await seen(1, "tale-convict")).toEqual([["tale-convict", "tale-mayor"], ["tale-opposes"]]);
    expect(await seen(1, "tale-uncle")).toEqual([["tale-girl", "tale-uncle"], ["tale-friend"]]);
    expect(await seen(2, "tale-uncle")).toEqual([
      ["tale-convict", "tale-girl", "tale-uncle"],
      ["tale-admires", "tale-friend"],
    ]);
  });

  test("in Étoile it is told who was let in on an offer, and who heard of it behind whose back", async () => {
    const offer = async (through: string) =>
      TiePage.parse(await body(`/api/stories/etoile/ties/etoile-t129?through=${through}`))
        .history.find(({ id }) => id === "etoile-t129")
        ?.knownBy?.map(({ character, since }) => [String(character.id), since]);
    const two = [
      ["etoile-jack", 8010],
      ["etoile-cheyenne", 8010],
    ];
    expect(await offer("etoile-e08-s13")).toEqual(two);
    expect(await offer("etoile-e08-s14")).toEqual([...two, ["etoile-genevieve", 8014]]);
  });

  test("who has turned out to be another sees as that one, and nobody sees as who is not known yet", async () => {
    expect(await seen(2, "tale-mayor")).toEqual(await seen(2, "tale-convict"));
    expect((await get("/api/stories/etoile/ensemble?asSeenBy=etoile-quinn")).status).toBe(404);
  });
});
