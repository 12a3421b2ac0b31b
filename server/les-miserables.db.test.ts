import { expect, test } from "vitest";
import { z } from "zod";
import { CharacterCard } from "#contract/character.ts";
import { Ensemble, type GraphTie } from "#contract/graph.ts";
import { Note } from "#contract/note.ts";
import { Story, StorySummary } from "#contract/story.ts";
import { TiePage } from "#contract/tie.ts";
import { onEngines } from "./testing/on-engines.ts";

const pairOf = ({ from, to }: GraphTie) => [from, to].toSorted().join(" ");
const english = (texts: { en: string }[]) => texts.map(({ en }) => en);

onEngines(({ body }) => {
  const ask = async <Answer>(shape: z.ZodType<Answer>, path: string): Promise<Answer> =>
    shape.parse(await body(`/api/stories/les-miserables${path}`));
  const at = (chapter: string) => `through=les-miserables-${chapter}`;
  const card = (id: string, chapter: string) =>
    ask(CharacterCard, `/characters/les-miserables-${id}?${at(chapter)}`);

  test("it is listed as a novel of 239 chapters", async () => {
    expect(z.array(StorySummary).parse(await body("/api/stories"))).toContainEqual({
      id: "les-miserables",
      title: { en: "Les Misérables", fr: "Les Misérables" },
      telling: "chapter",
      year: 1862,
      installments: 239,
    });
  });

  test("past the horizon chapters have their numbers and nothing else", async () => {
    const { installments, divisions, lights } = await ask(Story, `?${at("1-1-3")}`);
    expect([divisions, lights]).toEqual([["part", "book"], []]);
    expect(installments.slice(2, 4)).toEqual([
      {
        id: "les-miserables-1-1-3",
        number: 3,
        numbering: [1, 1, 3],
        position: 3000,
        title: { en: "Part 1, Book 1, Chapter 3", fr: "Partie 1, livre 1, chapitre 3" },
        section: { en: "Part 1, Book 1", fr: "Partie 1, livre 1" },
        logline: null,
        released: null,
        runtimeMinutes: null,
      },
      {
        id: "les-miserables-1-1-4",
        number: 4,
        numbering: [1, 1, 4],
        position: 4000,
        title: null,
        section: null,
        logline: null,
        released: null,
        runtimeMinutes: null,
      },
    ]);
  });

  test("the ensemble grows from four people to 181, who are 488 pairs of company", async () => {
    const sizes = [];
    for (const chapter of ["1-1-1", "1-2-6", "2-3-1"]) {
      const { characters, ties } = await ask(Ensemble, `/ensemble?${at(chapter)}`);
      sizes.push([characters.length, ties.length]);
    }
    expect(sizes).toEqual([
      [4, 6],
      [34, 53],
      [99, 248],
    ]);
    const { characters, ties } = await ask(Ensemble, "/ensemble?through=all");
    expect([characters.length, ties.length]).toEqual([181, 704]);
    expect(new Set(ties.filter(({ family }) => family === "presence").map(pairOf)).size).toBe(488);
    expect(new Set(characters.map(({ point }) => `${point.x} ${point.y}`)).size).toBe(181);
  });

  test("how much two are together never knows of later chapters", async () => {
    const together = async (chapter: string) => {
      const path = `/ensemble?family=presence&${at(chapter)}`;
      const { ties } = await ask(Ensemble, path);
      return ties
        .filter((tie) => pairOf(tie) === "les-miserables-me les-miserables-my")
        .map(({ kind, strength, ended }) => [kind, strength, ended]);
    };
    expect(await together("1-1-2")).toEqual([["MEETS", 1, null]]);
    expect(await together("1-1-4")).toEqual([
      ["MEETS", 1, 4999],
      ["KEEPS_COMPANY_WITH", 2, null],
    ]);
  });

  test("a tie shows the chapters that are known at the horizon and no others", async () => {
    const scenes = async (chapter: string) => {
      const { history } = await ask(TiePage, `/ties/les-miserables-m001?${at(chapter)}`);
      return history.find(({ id }) => id === "les-miserables-m001")?.scenes.map(({ id }) => id);
    };
    expect(await scenes("1-1-1")).toEqual(["les-miserables-1-1-1-s1"]);
    expect(await scenes("1-1-2")).toEqual(["les-miserables-1-1-1-s1", "les-miserables-1-1-2-s1"]);
  });

  test("other names and kinships are told late", async () => {
    const [before, after] = [await card("th", "3-8-13"), await card("th", "3-8-20")];
    expect([english(before.aliases), english(after.aliases)]).toEqual([[], ["Jondrette"]]);
    expect((await card("gp", "2-3-1")).summary).toBeNull();
    expect((await card("gp", "3-3-2")).summary?.en).toBe("Colonel George Pontmercy is the father of Marius.");
    expect((await card("so", "2-5-5")).summary?.en).toBe("They pursue Jean Valjean.");
  });

  test("it says whom it owes its facts to, at every horizon, and where it does not follow them", async () => {
    const { credit } = await ask(Story, `?${at("1-1-1")}`);
    expect(credit?.en).toMatch(/MADStudio, Northwestern University.*Donald Knuth.*CC BY 4\.0/);
    expect(credit?.fr).toMatch(/MADStudio, Northwestern University.*Donald Knuth.*CC BY 4\.0/);
    const notes = async (through: string) => {
      const found = await ask(z.array(Note), `/notes?${through}`);
      return found.map(({ id }) => id);
    };
    expect(await notes(at("1-1-1"))).not.toContain("les-miserables-n08");
    expect(await notes("through=all")).toHaveLength(10);
  });
});
