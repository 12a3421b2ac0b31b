import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Secret } from "#contract/secret.ts";
import { onEngines } from "../testing/on-engines.ts";
import { tellMasks } from "../testing/tell-masks.ts";
import { forgetRandomStory } from "../testing/tell-random-story.ts";

onEngines(({ database, body }) => {
  beforeAll(() => tellMasks(database()));
  afterAll(() => forgetRandomStory(database()));

  const secretsOf = async (story: string, through: string) =>
    z.array(Secret).parse(await body(`/api/stories/${story}/secrets?through=${through}`));

  test("a tie that one of the two does not know of is a secret, as far as it has been told to whom", async () => {
    const admires = (secrets: Secret[]) => secrets.find(({ tie }) => tie === "tale-admires");
    expect(admires(await secretsOf("tale", "tale-i1"))).toEqual({
      tie: "tale-admires",
      knownBy: ["tale-girl"],
      inTheDark: ["tale-convict"],
    });
    expect(admires(await secretsOf("tale", "tale-i2"))).toEqual({
      tie: "tale-admires",
      knownBy: ["tale-girl", "tale-uncle"],
      inTheDark: ["tale-convict"],
    });
  });

  test("in Étoile it is told who is in the dark, and not before there is anything to be kept from them", async () => {
    expect(await secretsOf("etoile", "etoile-e01")).toEqual([
      { tie: "etoile-t001", knownBy: ["etoile-susu-mother", "etoile-susu"], inTheDark: [] },
    ]);
    const all = await secretsOf("etoile", "all");
    expect(all.find(({ tie }) => tie === "etoile-t119")).toEqual({
      tie: "etoile-t119",
      knownBy: ["etoile-crispin"],
      inTheDark: ["etoile-cheyenne"],
    });
    expect(all.filter(({ inTheDark }) => inTheDark.some((id) => id === "etoile-gabin"))).toHaveLength(2);
  });

  test("in Étoile what was kept from one of the two is a secret until they learn of it", async () => {
    const kept = async (tie: string, through: string) =>
      (await secretsOf("etoile", through)).find((secret) => secret.tie === tie)?.inTheDark;
    expect(await kept("etoile-t009", "etoile-e01-s14")).toEqual(["etoile-cheyenne"]);
    expect(await kept("etoile-t009", "etoile-e01-s15")).toBeUndefined();
    expect(await kept("etoile-t013", "etoile-e01-s12")).toEqual(["etoile-tobias"]);
    expect(await kept("etoile-t013", "etoile-e01-s13")).toBeUndefined();
    expect(await kept("etoile-t118", "etoile-e08-s11")).toEqual(["etoile-nicholas"]);
    expect(await kept("etoile-t118", "etoile-e08-s12")).toBeUndefined();
  });
});
