import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Storylines } from "#contract/storylines.ts";
import { ETOILE_SCENES } from "../../client/storylines/etoile.sample.ts";
import { statementsOf } from "../database/statements.ts";
import { onEngines } from "../testing/on-engines.ts";
import { tellMasks } from "../testing/tell-masks.ts";
import { forgetRandomStory } from "../testing/tell-random-story.ts";

const unstaged = statementsOf(readFileSync(new URL("unstaged.cypher", import.meta.url), "utf8"));

onEngines(({ database, body, get }) => {
  beforeAll(async () => {
    await tellMasks(database());
    await database().write(unstaged, {});
  });
  afterAll(() => forgetRandomStory(database()));

  const of = async (story: string, query: string) =>
    Storylines.parse(await body(`/api/stories/${story}/storylines?${query}`));
  const meetingsOf = ({ scenes }: Storylines) => scenes.map(({ id, present }) => [id, ...present]);

  test("scenes come in order with who is there, and nothing past the horizon", async () => {
    const seen = await of("tale", "through=tale-i1");
    expect(seen).toEqual({
      through: 1999,
      parts: [{ from: "tale-i1", first: 1, last: 1 }],
      part: "tale-i1",
      characters: [
        expect.objectContaining({ id: "tale-girl", monogram: "G", light: null, companies: [] }),
        expect.objectContaining({ id: "tale-mayor", light: 1, companies: ["tale-town"] }),
      ],
      scenes: [
        {
          id: "tale-s1",
          installment: "tale-i1",
          position: 1001,
          title: { en: "The mayor and the girl meet.", fr: "The mayor and the girl meet." },
          weight: 1,
          present: ["tale-girl", "tale-mayor"],
        },
      ],
    });
    expect(meetingsOf(await of("tale", "through=tale-s2"))).toEqual([
      ["tale-s1", "tale-girl", "tale-convict"],
      ["tale-s2", "tale-convict", "tale-uncle"],
    ]);
  });

  test("an installment with no scene noted stands for its scenes once it has been seen, with who appears", async () => {
    const { scenes } = await of("tale", "through=all");
    expect(scenes.at(-1)).toEqual({
      id: null,
      installment: "tale-i4",
      position: 4999,
      title: { en: "Chapter 4", fr: "Chapitre 4" },
      weight: 1,
      present: ["tale-convict", "tale-girl"],
    });
  });

  test("through somebody's eyes there are the scenes they were in or have heard of", async () => {
    const seenBy = async (who: string, through: string) =>
      meetingsOf(await of("tale", `through=${through}&asSeenBy=${who}`)).map(([id]) => id);
    expect(await seenBy("tale-girl", "tale-i3")).toEqual(["tale-s1"]);
    expect(await seenBy("tale-uncle", "tale-i2")).toEqual(["tale-s2"]);
    expect(await seenBy("tale-uncle", "tale-i3")).toEqual(["tale-s1", "tale-s3"]);
    expect((await get("/api/stories/tale/storylines?asSeenBy=nobody")).status).toBe(404);
  });

  test("a long story is told in parts, the latest first asked for, and each by where it begins", async () => {
    const latest = await of("les-miserables", "through=all");
    expect(latest.parts.map(({ first, last }) => [first, last])).toEqual([
      [1, 200],
      [101, 239],
    ]);
    expect([latest.part, latest.scenes.length]).toEqual([latest.parts[1]?.from, 139]);
    const first = await of("les-miserables", "through=all&part=les-miserables-1-1-1");
    expect([first.part, first.scenes.length]).toEqual(["les-miserables-1-1-1", 200]);
    const unknown = await of("les-miserables", "through=les-miserables-1-1-2&part=les-miserables-5-9-6");
    expect([unknown.part, unknown.scenes.length]).toEqual(["les-miserables-1-1-1", 2]);
  });

  test("the scenes that the arrangement of strands is measured on are those of Étoile", async () => {
    const { scenes } = await of("etoile", "through=all");
    const short = (id: string) => id.replace("etoile-", "");
    expect(ETOILE_SCENES).toEqual(scenes.map(({ present }) => present.map(short).join(" ")));
  });
});
