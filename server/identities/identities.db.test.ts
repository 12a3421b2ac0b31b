import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { CharacterCard } from "#contract/character.ts";
import { Connections } from "#contract/connection.ts";
import { Ensemble, Neighbourhood, type Point } from "#contract/graph.ts";
import { CompanyEntry } from "#contract/people.ts";
import { Found } from "#contract/search.ts";
import { Scene } from "#contract/story.ts";
import { TiePage } from "#contract/tie.ts";
import { onEngines } from "../testing/on-engines.ts";
import { tellMasks } from "../testing/tell-masks.ts";
import { forgetRandomStory } from "../testing/tell-random-story.ts";

onEngines(({ database, body, get }) => {
  beforeAll(() => tellMasks(database()));
  afterAll(() => forgetRandomStory(database()));

  const ask = async <Answer>(shape: z.ZodType<Answer>, path: string, chapter: number): Promise<Answer> =>
    shape.parse(
      await body(`/api/stories/tale${path}${path.includes("?") ? "&" : "?"}through=tale-i${chapter}`),
    );
  const cast = async (chapter: number) =>
    (await ask(Ensemble, "/ensemble", chapter)).characters.map(({ id, name }) => [id, name.en]);
  const webOf = async (chapter: number) =>
    (await ask(Ensemble, "/ensemble", chapter)).ties.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

  test("the mayor and the convict are two in chapter 1, and one from chapter 2 on", async () => {
    expect(await cast(1)).toEqual([
      ["tale-convict", "The convict"],
      ["tale-girl", "The girl"],
      ["tale-mayor", "The mayor"],
      ["tale-uncle", "The uncle"],
    ]);
    expect((await cast(2)).map(([id]) => id)).toEqual(["tale-convict", "tale-girl", "tale-uncle"]);
  });

  test("the uncle and his twin are one until chapter 3 tells them apart", async () => {
    expect((await cast(3)).map(([, name]) => name)).toEqual([
      "The convict",
      "The girl",
      "His twin",
      "The uncle",
    ]);
    const friends = async (chapter: number) =>
      (await webOf(chapter)).filter((tie) => tie.includes("FRIEND_OF"));
    expect([await friends(2), await friends(3)]).toEqual([
      ["tale-uncle FRIEND_OF tale-girl"],
      ["tale-twin FRIEND_OF tale-girl"],
    ]);
    const { occupation } = await ask(CharacterCard, "/characters/tale-uncle", 2);
    expect([occupation?.en, (await ask(CharacterCard, "/characters/tale-uncle", 3)).occupation?.en]).toEqual([
      "A sailor",
      "An uncle",
    ]);
  });

  test("what was between the two who are one is between nobody any more, and has no page", async () => {
    expect(await webOf(1)).toContain("tale-mayor OPPOSES tale-convict");
    expect((await webOf(2)).filter((tie) => tie.includes("OPPOSES"))).toEqual([]);
    expect((await get("/api/stories/tale/ties/tale-opposes?through=tale-i2")).status).toBe(404);
  });

  test("the card of the one shown tells what is known of both, and an old link comes to it", async () => {
    const card = await ask(CharacterCard, "/characters/tale-mayor", 2);
    expect([card.id, card.name.en, card.importance, card.occupation?.en]).toEqual([
      "tale-convict",
      "The convict",
      "lead",
      "On the run",
    ]);
    expect(card.aliases.map(({ en }) => en)).toEqual(["The mayor"]);
    expect(card.memberships.map(({ company }) => company.id)).toEqual(["tale-town"]);
    expect(card.scenes.map(({ id }) => id)).toEqual(["tale-s1", "tale-s2"]);
    expect(card.tiesByFamily.flatMap(({ ties }) => ties.map(({ kind, other }) => [kind, other.id]))).toEqual([
      ["ADMIRES", "tale-girl"],
      ["PROTECTS", "tale-girl"],
    ]);
    expect(await ask(CharacterCard, "/characters/tale-convict", 2)).toEqual(card);
  });

  test("the history between two is told of all whom they have been", async () => {
    const { between, history } = await ask(TiePage, "/ties/tale-admires", 2);
    expect(between.map(({ id }) => id)).toEqual(["tale-girl", "tale-convict"]);
    expect(history.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ["tale-girl", "ADMIRES", "tale-convict"],
      ["tale-convict", "PROTECTS", "tale-girl"],
    ]);
  });

  test("a scene names once who was there under two names, and companies count them once", async () => {
    const { presences } = await ask(Scene, "/scenes/tale-s2", 2);
    expect(presences.map(({ id }) => id)).toEqual(["tale-convict", "tale-uncle"]);
    const [town] = await ask(z.array(CompanyEntry), "/companies", 2);
    expect([town?.id, town?.members]).toEqual(["tale-town", 1]);
  });

  test("search, connections and neighbourhood know the one who is shown, by either name", async () => {
    const found = await ask(z.array(Found), "/search?text=mayor", 2);
    expect(found.filter(({ type }) => type === "character").map(({ id, label }) => [id, label.en])).toEqual([
      ["tale-convict", "The convict"],
    ]);
    const { from, connections } = await ask(Connections, "/connections?from=tale-mayor&to=tale-uncle", 2);
    expect([from, connections[0]?.chains[0]?.characters]).toEqual([
      "tale-convict",
      ["tale-convict", "tale-girl", "tale-uncle"],
    ]);
    const near = await ask(Neighbourhood, "/characters/tale-mayor/neighbourhood", 2);
    expect([near.centre, near.characters.map(({ id }) => id)]).toEqual([
      "tale-convict",
      ["tale-convict", "tale-girl"],
    ]);
  });

  test("who is shown for both stands where they stood, and nobody else goes far", async () => {
    const places = async (chapter: number) =>
      new Map(
        (await ask(Ensemble, "/ensemble", chapter)).characters.map(({ id, point }) => [String(id), point]),
      );
    const [before, after] = [await places(1), await places(2)];
    const far = [...after].filter(([id, point]) => distance(before.get(id), point) > 0.15 * diagonal(before));
    expect(far).toEqual([]);
  });
});

const distance = (one: Point | undefined, other: Point) =>
  one ? Math.hypot(one.x - other.x, one.y - other.y) : Infinity;

function diagonal(places: ReadonlyMap<string, Point>): number {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
