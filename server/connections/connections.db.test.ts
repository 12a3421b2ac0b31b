import { expect, test } from "vitest";
import { Connections } from "#contract/connection.ts";
import { TiePage } from "#contract/tie.ts";
import { onEngines } from "../testing/on-engines.ts";

const id = (name: string) => `etoile-${name}`;

onEngines(({ body, get }) => {
  const ask = async (query: string, through = "all") =>
    Connections.parse(await body(`/api/stories/etoile/connections?through=${through}&${query}`));
  const between = (from: string, to: string, rest = "") => ask(`from=${id(from)}&to=${id(to)}${rest}`);
  const characters = ({ connections }: Connections) =>
    connections.flatMap(({ chains }) => chains.flatMap((chain) => chain.characters));

  test("two are joined by chains that differ, the strongest first, each said as a sentence", async () => {
    const found = await between("jack", "genevieve");
    expect(found.connections.map(({ sentence }) => sentence.en)).toEqual([
      "Jack resumes an old affair with Geneviève.",
      "Jack is made to pay for his family by Shamblee, who gives Geneviève the money for the swap.",
      "Jack credits Cheyenne with rare vision, and Cheyenne falls out over New York with Geneviève.",
      "Jack has Tobias as the choreographer of his company, and Tobias was fought for by Geneviève.",
      "Jack is treated like a son by Nicholas, who shows guarded interest in the trade proposed by Geneviève.",
    ]);
    const costs = found.connections.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    expect((await between("susu", "gabin")).connections[0]?.sentence).toEqual({
      en: "Susu is coached sternly and tenderly by Cheyenne, who belongs to the same Paris company as Gabin.",
      fr: "Susu est coachée avec rigueur et tendresse par Cheyenne, qui appartient à la même compagnie parisienne que Gabin.",
    });
  });

  test("every tie of a chain joins those beside it, and names the scenes that its page names", async () => {
    const { connections, ties } = await between("susu", "gabin");
    const byId = new Map(ties.map((tie) => [tie.id, tie]));
    for (const { characters: met, ties: run } of connections.flatMap(({ chains }) => chains))
      for (const [at, one] of run.entries()) {
        const tie = byId.get(one);
        expect([tie?.from, tie?.to].toSorted()).toEqual([met[at], met[at + 1]].toSorted());
      }
    const [first] = connections[0]?.chains[0]?.ties ?? [];
    const page = TiePage.parse(await body(`/api/stories/etoile/ties/${first}?through=all`));
    const told = page.history.find((tie) => tie.id === first);
    expect(told?.scenes.length).toBeGreaterThan(0);
    expect(first && byId.get(first)?.scenes).toEqual(told?.scenes);
  });

  test("no scene is named that lies past the horizon", async () => {
    const { ties } = await ask(`from=${id("jack")}&to=${id("genevieve")}`, "etoile-e02");
    const positions = ties.flatMap(({ scenes }) => scenes.map(({ position }) => position));
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.filter((position) => position > 2999)).toEqual([]);
  });

  test("who is left out is in no chain and no neighbour, until nothing is left", async () => {
    const around = await between("susu", "gabin", `&without=${id("cheyenne")}`);
    expect(around.without).toEqual([id("cheyenne")]);
    expect(around.connections.length).toBeGreaterThan(0);
    expect([...characters(around), ...around.neighbours.map(({ character }) => character)]).not.toContain(
      id("cheyenne"),
    );
    expect(around.unavoidable).toEqual([id("susu-mother"), id("jack")]);
    const none = await between("susu", "gabin", `&without=${id("cheyenne")},${id("jack")}`);
    expect([none.connections, none.unavoidable, none.neighbours]).toEqual([[], [], []]);
    expect(none.characters.map(({ id: met }) => met)).toEqual(["susu", "gabin", "cheyenne", "jack"].map(id));
  });

  test("those asked about and those nobody knows cannot be left out", async () => {
    const whole = await between("susu", "gabin");
    const left = `&without=${id("susu")},${id("nobody")}`;
    expect(await between("susu", "gabin", left)).toEqual(whole);
    const early = await ask(`from=${id("susu")}&to=${id("jack")}&without=${id("gabin")}`, "etoile-e01");
    expect(early.without).toEqual([]);
  });

  test("three are joined where they meet, and named are those tied to all of them", async () => {
    const found = await between("susu", "jack", `&third=${id("gabin")}`);
    const [first] = found.connections;
    expect([first?.meeting, first?.chains.map((chain) => chain.characters)]).toEqual([
      id("cheyenne"),
      [
        [id("susu"), id("cheyenne")],
        [id("jack"), id("cheyenne")],
        [id("gabin"), id("cheyenne")],
      ],
    ]);
    expect(first?.sentence.en).toBe(
      "Susu is coached sternly and tenderly by Cheyenne, who is credited with rare vision by Jack; and Cheyenne belongs to the same Paris company as Gabin.",
    );
    expect(found.neighbours.map(({ character, sentence }) => [character, sentence.fr])).toEqual([
      [
        id("cheyenne"),
        "Cheyenne coache Susu avec rigueur et tendresse, est reconnue pour sa rare vision par Jack et appartient à la même compagnie parisienne que Gabin.",
      ],
    ]);
    expect(await between("susu", "jack", `&third=${id("jack")}`)).toEqual({
      ...(await between("susu", "jack")),
      third: id("jack"),
    });
  });

  test("through somebody's eyes chains run over what they know alone, and so do the scenes", async () => {
    const [all, seen] = [
      await between("jack", "genevieve"),
      await between("jack", "genevieve", `&asSeenBy=${id("cheyenne")}`),
    ];
    expect(all.ties.length).toBeGreaterThan(seen.ties.length);
    const scenes = seen.ties.flatMap((tie) => tie.scenes.map((scene) => scene.id));
    const known = await Promise.all(
      scenes.map(async (scene) =>
        JSON.stringify(await body(`/api/stories/etoile/scenes/${scene}?through=all`)),
      ),
    );
    expect(known.length).toBeGreaterThan(0);
    expect(known.every((scene) => scene.includes(id("cheyenne")))).toBe(true);
  });

  test("a third who is not known is no third", async () => {
    const path = "/api/stories/etoile/connections?from=etoile-susu&to=etoile-jack&third=etoile-gabin";
    expect((await get(path)).status).toBe(404);
    expect((await get(`${path}&through=all`)).status).toBe(200);
  });
});
