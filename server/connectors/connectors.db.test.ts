import { expect, test } from "vitest";
import { Connectors } from "#contract/connection.ts";
import { onEngines } from "../testing/on-engines.ts";

const NEW_YORK = "etoile-metropolitan-ballet-theater";
const PARIS = "etoile-le-ballet-national";

onEngines(({ body, get }) => {
  const ask = async (query: string) =>
    Connectors.parse(await body(`/api/stories/etoile/connectors?${query}`));

  test("those with the most telling ties across come first, each with a sentence", async () => {
    const found = await ask(`from=${NEW_YORK}&to=${PARIS}&through=all`);
    expect([found.from.name.en, found.to.name.en]).toEqual([
      "Metropolitan Ballet Theater",
      "Le Ballet National",
    ]);
    expect(found.connectors.slice(0, 5).map(({ character, side }) => [character, side])).toEqual([
      ["etoile-cheyenne", "both"],
      ["etoile-tobias", "both"],
      ["etoile-genevieve", "to"],
      ["etoile-jack", "from"],
      ["etoile-gabin", "to"],
    ]);
    expect(found.connectors.find(({ side }) => side === "neither")?.character).toBe("etoile-crispin");
    expect(found.connectors[2]?.sentence.en).toBe(
      "Geneviève resumes an old affair with Jack, fought to keep Tobias, and falls out over New York with Cheyenne.",
    );
    expect(found.connectorsInAll).toBeGreaterThanOrEqual(found.connectors.length);
  });

  test("asked the other way round they are the same, on the other side", async () => {
    const [there, back] = [
      await ask(`from=${NEW_YORK}&to=${PARIS}&through=all`),
      await ask(`from=${PARIS}&to=${NEW_YORK}&through=all`),
    ];
    expect(back.connectors.map(({ character }) => character)).toEqual(
      there.connectors.map(({ character }) => character),
    );
    expect(back.connectors[2]?.side).toBe("from");
  });

  test("fewer are known early on, and nobody connects a company with itself", async () => {
    const early = await ask(`from=${NEW_YORK}&to=${PARIS}`);
    const late = await ask(`from=${NEW_YORK}&to=${PARIS}&through=all`);
    expect(early.connectorsInAll).toBeLessThan(late.connectorsInAll);
    expect((await ask(`from=${PARIS}&to=${PARIS}&through=all`)).connectors).toEqual([]);
  });

  test("through somebody's eyes they are connected by what they know alone", async () => {
    const whole = await ask(`from=${NEW_YORK}&to=${PARIS}&through=all`);
    const seen = await ask(`from=${NEW_YORK}&to=${PARIS}&through=all&asSeenBy=etoile-susu`);
    expect(seen.connectorsInAll).toBeLessThan(whole.connectorsInAll);
    expect(seen.connectorsInAll).toBeGreaterThan(0);
  });

  test("a company that is not met yet is not found", async () => {
    const path = `/api/stories/etoile/connectors?from=${PARIS}&to=etoile-nowhere`;
    expect((await get(path)).body).toMatchObject({ code: "not_found" });
  });
});
