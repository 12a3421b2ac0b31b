import { expect, test } from "vitest";
import { z } from "zod";
import { CharacterCard } from "#contract/character.ts";
import { Ensemble, Neighbourhood } from "#contract/graph.ts";
import { Note } from "#contract/note.ts";
import { CompanyPage, PersonEntry, PersonPage, PlacePage, WorkPage } from "#contract/people.ts";
import { Found } from "#contract/search.ts";
import { Scene, Story, StorySummary } from "#contract/story.ts";
import { TiePage } from "#contract/tie.ts";
import { onEngines } from "./testing/on-engines.ts";

const english = (texts: ({ en: string } | null)[]) => texts.map((text) => text?.en ?? null);

onEngines(({ body }) => {
  const ask = async <Answer>(shape: z.ZodType<Answer>, path: string): Promise<Answer> =>
    shape.parse(await body(`/api/stories/etoile${path}`));
  const card = (id: string, through: string) =>
    ask(CharacterCard, `/characters/etoile-${id}?through=${through}`);

  test("the stories are listed, and a story shows the titles of what was seen only", async () => {
    expect(z.array(StorySummary).parse(await body("/api/stories"))).toContainEqual({
      id: "etoile",
      title: { en: "Étoile", fr: "Étoile" },
      telling: "episode",
      year: 2025,
      installments: 8,
    });
    const { installments, lights } = await ask(Story, "?through=etoile-e02");
    expect(english(installments.map(({ title }) => title))).toEqual([
      "The Swap",
      "The Bull",
      ...Array(6).fill(null),
    ]);
    expect(lights).toEqual([
      { light: 1, name: { en: "New York", fr: "New York" } },
      { light: 2, name: { en: "Paris", fr: "Paris" } },
    ]);
  });

  test("the ensemble grows with the horizon, and nobody stands without a place", async () => {
    const sizes = [];
    for (const through of ["etoile-e01", "etoile-e04", "all"]) {
      const { characters, ties } = await ask(Ensemble, `/ensemble?through=${through}`);
      sizes.push([characters.length, ties.length]);
      expect(new Set(characters.map(({ point }) => `${point.x} ${point.y}`)).size).toBe(characters.length);
    }
    expect(sizes).toEqual([
      [13, 32],
      [32, 75],
      [45, 145],
    ]);
  });

  test("the ensemble is narrowed by kind, family, company and installment", async () => {
    const narrowed = async (query: string) => ask(Ensemble, `/ensemble?through=all&${query}`);
    expect(new Set((await narrowed("family=love")).ties.map(({ family }) => family))).toEqual(
      new Set(["love"]),
    );
    expect((await narrowed("kind=MENTOR_OF")).characters.map(({ id }) => id)).toEqual([
      "etoile-susu",
      "etoile-genevieve",
      "etoile-cheyenne",
      "etoile-tobias",
    ]);
    const paris = await narrowed("company=etoile-le-ballet-national");
    expect(
      paris.characters.every(({ companies }) => companies.some((id) => id === "etoile-le-ballet-national")),
    ).toBe(true);
    expect((await narrowed("installment=etoile-e05")).characters.map(({ id }) => id)).toEqual([
      "etoile-genevieve",
      "etoile-jack",
      "etoile-raphael",
    ]);
  });

  test("a card is put together from what was told by then: a name comes later than the face", async () => {
    const [early, late] = [
      await card("jacks-mother", "etoile-e03"),
      await card("jacks-mother", "etoile-e07"),
    ];
    expect([early.name.en, late.name.en]).toEqual(["Jack's mother", "Clara"]);
    expect([early.aliases, english(late.aliases)]).toEqual([[], ["Jack's mother", "Mama Clara"]]);
    expect(early.castings.map(({ person }) => person.name)).toEqual(["Kelly Bishop"]);
    expect(early.castings[0]?.knownFor).toContainEqual({
      id: "etoile-gilmore-girls",
      title: { en: "Gilmore Girls", fr: "Gilmore Girls" },
      year: 2000,
      part: "Emily Gilmore",
    });
  });

  test("the swap is a change of memberships", async () => {
    const { memberships } = await card("cheyenne", "etoile-e02");
    expect(memberships.map(({ company, guest, began, ended }) => [company.id, guest, began, ended])).toEqual([
      ["etoile-le-ballet-national", false, 0, null],
      ["etoile-metropolitan-ballet-theater", true, 2000, null],
    ]);
  });

  test("a card tells ties by family, presence by episode, developments and sources, and ends only once told", async () => {
    const four = await card("jack", "etoile-e04");
    expect(four.tiesByFamily.map(({ family }) => family)).toEqual([
      "kinship",
      "love",
      "work",
      "art",
      "friendship",
      "power",
      "conflict",
    ]);
    expect(four.presence.map(({ number, appears }) => [number, appears])).toEqual(
      [1, 2, 3, 4].map((number) => [number, true]),
    );
    expect(four.developments.length).toBe(4);
    expect(four.fate).toBeNull();
    const lovers = (told: CharacterCard) =>
      told.tiesByFamily.flatMap(({ ties }) => ties).find(({ kind }) => kind === "FORMER_ROMANCE_WITH")?.ended;
    expect([lovers(four), lovers(await card("jack", "etoile-e05"))]).toEqual([null, 5999]);
    expect(
      four.sources.filter(({ title }) => title === null).every(({ id, url }) => id === null && url === null),
    ).toBe(true);
  });

  test("a tie's page tells the history between the two, with scenes and sources", async () => {
    const { ties } = await ask(Ensemble, "/ensemble?through=all&kind=MENTOR_OF");
    const mentor = ties.find(({ from }) => from === "etoile-cheyenne");
    const page = await ask(TiePage, `/ties/${mentor?.id}?through=all`);
    expect(page.between.map(({ id }) => id)).toEqual(["etoile-cheyenne", "etoile-susu"]);
    expect(page.history.map(({ kind, scenes }) => [kind, english(scenes.map(({ title }) => title))])).toEqual(
      [["MENTOR_OF", ["A prayer before the entrance"]]],
    );
    expect(page.history[0]?.sources.length).toBeGreaterThan(0);
  });

  test("a neighbourhood widens with its depth", async () => {
    const near = async (depth: number) =>
      (await ask(Neighbourhood, `/characters/etoile-susu/neighbourhood?through=all&depth=${depth}`))
        .characters.length;
    expect([await near(1), await near(2), await near(3)]).toEqual([3, 17, 40]);
  });

  test("search folds accents, knows other spellings, forgives an error and stops at the horizon", async () => {
    const found = async (text: string, through = "all") =>
      (await ask(z.array(Found), `/search?text=${encodeURIComponent(text)}&through=${through}`)).map(
        ({ id }) => id,
      );
    expect((await found("genevieve"))[0]).toBe("etoile-genevieve");
    expect(await found("etoile")).toEqual(await found("Étoile"));
    expect((await found("Toussant"))[0]).toBe("etoile-cheyenne");
    expect((await found("cheyene"))[0]).toBe("etoile-cheyenne");
    expect(await found("Quinn", "etoile-e06")).toEqual([]);
    expect((await found("Quinn", "etoile-e07"))[0]).toBe("etoile-quinn");
  });

  test("whom does one know from Gilmore Girls?", async () => {
    const Page = z.object({ items: z.array(PersonEntry), next: z.string().nullable() });
    const known = await ask(Page, "/people?work=etoile-gilmore-girls&through=etoile-e03");
    expect(known.items.map(({ name, plays }) => [name, english(plays.map((part) => part.name))])).toEqual([
      ["Amy Sherman-Palladino", []],
      ["Daniel Palladino", []],
      ["Kelly Bishop", ["Jack's mother"]],
      ["Yanic Truesdale", ["Raphaël Marchand"]],
    ]);
    const first = await ask(Page, "/people?limit=2");
    const second = await ask(Page, `/people?limit=2&after=${first.next}`);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
  });

  test("people, companies, works, places, scenes and notes have pages of their own", async () => {
    expect((await ask(PersonPage, "/people/etoile-luke-kirby")).born).toBe("1978-06-21");
    const company = await ask(
      CompanyPage,
      "/companies/etoile-metropolitan-ballet-theater?through=etoile-e02",
    );
    expect(company.modelledOn?.name.en).toBe("New York City Ballet");
    expect(company.members.filter(({ guest }) => guest).map(({ character }) => character.id)).toContain(
      "etoile-cheyenne",
    );
    expect((await ask(WorkPage, "/works/etoile-the-nutcracker?through=all")).scenes.length).toBe(3);
    expect((await ask(PlacePage, "/places/etoile-mbt-studio")).scenes.length).toBe(2);
    expect((await ask(Scene, "/scenes/etoile-e01-s10")).presences.map(({ id, role }) => [id, role])).toEqual([
      ["etoile-jack", "present"],
      ["etoile-genevieve", "present"],
      ["etoile-cheyenne", "mentioned"],
    ]);
    const notes = await ask(z.array(Note), "/notes?through=all");
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(["conflict", "gap"]));
  });
});
