import { expect, test } from "vitest";
import { z } from "zod";
import { CharacterCard } from "#contract/character.ts";
import { Ensemble } from "#contract/graph.ts";
import { Revelation } from "#contract/reveal.ts";
import { Story } from "#contract/story.ts";
import { onEngines } from "../testing/on-engines.ts";

onEngines(({ body, get }) => {
  const ask = async <Answer>(shape: z.ZodType<Answer>, path: string): Promise<Answer> =>
    shape.parse(await body(`/api/stories/etoile${path}`));
  const told = (about: string, id: string) => ask(Revelation, `/revelation?about=${about}&id=${id}`);

  test("a fate, a title or an outcome is told ahead by itself, with where the story tells it", async () => {
    const { fate } = await ask(CharacterCard, "/characters/etoile-jack?through=all");
    expect(await told("fate", "etoile-jack")).toMatchObject({ says: fate, about: "fate", id: "etoile-jack" });
    expect(await told("title", "etoile-e02")).toEqual({
      about: "title",
      id: "etoile-e02",
      says: { en: "The Bull", fr: "Le Taureau" },
      position: 2000,
    });
    const { ties } = await ask(Ensemble, "/ensemble?kind=FORMER_ROMANCE_WITH");
    const lovers = ties.find(({ from, to }) => [from, to].some((id) => id === "etoile-genevieve"));
    expect((await told("outcome", lovers?.id ?? "")).says?.en).toBe(
      "Over: Jack once had an on-and-off romance with Geneviève.",
    );
  });

  test("where there is nothing to tell, that is what is said", async () => {
    const { ties } = await ask(Ensemble, "/ensemble?kind=PARENT_OF");
    expect(await told("outcome", ties[0]?.id ?? "")).toMatchObject({ says: null, position: null });
  });

  test("nothing is told of whom, or what, the reader does not know of", async () => {
    for (const path of [
      "about=fate&id=etoile-quinn",
      "about=outcome&id=etoile-t119",
      "about=title&id=other-e01",
    ])
      expect([path, (await get(`/api/stories/etoile/revelation?${path}`)).status]).toEqual([path, 404]);
  });

  test("each level tells of its own, and of nothing else", async () => {
    const sizes = async (reveal: string) => {
      const { characters, ties } = await ask(Ensemble, `/ensemble?${reveal}`);
      return [characters.length, ties.length];
    };
    const [few] = await sizes("");
    expect(await sizes("reveal=characters")).toEqual([45, 32]);
    const [same, more] = await sizes("reveal=ties");
    expect([same, (more ?? 0) > 32]).toEqual([few, true]);
    expect(await sizes("reveal=characters,ties")).toEqual([45, 145]);
    expect(await sizes("reveal=fates,titles")).toEqual([few, 32]);
    const jack = async (reveal: string) => ask(CharacterCard, `/characters/etoile-jack?${reveal}`);
    expect([(await jack("reveal=titles")).fate, (await jack("reveal=fates")).fate === null]).toEqual([
      null,
      false,
    ]);
    const titled = async (reveal: string) =>
      (await ask(Story, `?${reveal}`)).installments.filter(({ title }) => title).length;
    expect([await titled("reveal=fates"), await titled("reveal=titles")]).toEqual([1, 8]);
  });

  test("who is still to come is called as when they are introduced, and nothing else is known of them", async () => {
    const card = await ask(CharacterCard, "/characters/etoile-jacks-mother?reveal=characters");
    expect([card.name.en, card.aliases, card.occupation, card.tiesByFamily, card.scenes]).toEqual([
      "Jack's mother",
      [],
      null,
      [],
      [],
    ]);
  });
});
