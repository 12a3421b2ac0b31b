import { expect, test } from "vitest";
import { insightEndpoints } from "#contract/insight-endpoints.ts";
import { endpoints } from "#contract/endpoints.ts";
import { onEngines } from "../testing/on-engines.ts";

const { insight, trend, sentiments } = insightEndpoints;

onEngines(({ body, get }) => {
  const ask = async (what: string, query: string, story = "etoile") =>
    body(`/api/stories/${story}/${what}?${query}`);
  const insightAt = async (query: string, story?: string) =>
    insight.output.parse(await ask("insight", query, story));
  const trendAt = async (query: string, story?: string) =>
    trend.output.parse(await ask("trend", query, story));
  const sentimentsAt = async (query: string) => sentiments.output.parse(await ask("sentiments", query));
  const ensembleAt = async (query: string) => endpoints.ensemble.output.parse(await ask("ensemble", query));

  test("the web is that of the ensemble: the same cast, and everybody tied with as many", async () => {
    const [told, web] = [await insightAt("through=etoile-e03"), await ensembleAt("through=etoile-e03")];
    const others = new Map(web.characters.map(({ id }) => [id, new Set<string>()]));
    for (const { from, to } of web.ties) {
      others.get(from)?.add(to);
      others.get(to)?.add(from);
    }
    expect(told.characters.map(({ id }) => id)).toEqual(web.characters.map(({ id }) => id));
    expect(new Map(told.centrality.map(({ id, degree }) => [id, degree]))).toEqual(
      new Map([...others].map(([id, { size }]) => [id, size])),
    );
    expect(told.pairs).toBe([...others.values()].reduce((sum, { size }) => sum + size, 0) / 2);
    const grouped = told.communities.communities.flatMap(({ members }) => members.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(
      [...others].flatMap(([id, { size }]) => (size > 0 ? id : [])).toSorted(),
    );
  });

  test("presence is that of the scenes told so far, and of the installments on the cards", async () => {
    const counts = new Map<string, [present: number, mentioned: number]>();
    let all = 0;
    for (const installment of ["etoile-e01", "etoile-e02"]) {
      const path = `installments/${installment}`;
      const { scenes } = endpoints.installment.output.parse(await ask(path, "through=etoile-e02"));
      all += scenes.length;
      for (const { id, role } of scenes.flatMap(({ presences }) => presences)) {
        const [present, mentioned] = counts.get(id) ?? [0, 0];
        counts.set(id, role === "present" ? [present + 1, mentioned] : [present, mentioned + 1]);
      }
    }
    const { presence } = await insightAt("through=etoile-e02");
    expect([presence.scenes, presence.installments]).toEqual([all, 2]);
    for (const { id, scenes, spokenOf } of presence.characters)
      expect([id, scenes, spokenOf]).toEqual([id, ...(counts.get(id) ?? [0, 0])]);
    const jack = endpoints.character.output.parse(await ask("characters/etoile-jack", "through=etoile-e02"));
    expect(presence.characters.find(({ id }) => id === "etoile-jack")?.installments).toBe(
      jack.presence.filter(({ appears, scenes }) => appears || scenes > 0).length,
    );
  });

  test("of this series it finds what its reviewers said: Mishi has many ties and few scenes", async () => {
    const { presence } = await insightAt("through=all");
    const under = presence.characters.filter(({ served }) => served === "under");
    expect(under.map(({ id }) => String(id))).toContain("etoile-mishi");
  });

  test("an earlier moment of a trend says what insight said then, and nothing after the horizon moves it", async () => {
    const [whole, half] = [await trendAt("through=all"), await trendAt("through=etoile-e04")];
    expect(whole.points.slice(0, 4)).toEqual(half.points);
    expect(half.points.map(({ at }) => at)).toEqual([1999, 2999, 3999, 4999]);
    const both = half.lines.filter(({ id }) => whole.lines.some((line) => line.id === id));
    expect(both.length).toBeGreaterThan(6);
    for (const { id, scenes } of both)
      expect(whole.lines.find((line) => line.id === id)?.scenes.slice(0, 4)).toEqual(scenes);
    const then = await insightAt("through=etoile-e02");
    expect(then.through).toBe(2999);
    expect(whole.points[1]).toMatchObject({ characters: then.characters.length, pairs: then.pairs });
    const jack = then.centrality.find(({ id }) => id === "etoile-jack");
    const line = whole.lines.find(({ id }) => id === "etoile-jack");
    expect([line?.degree[1], line?.pageRank[1], line?.betweenness[1]]).toEqual([
      jack?.degree,
      expect.closeTo(jack?.pageRank ?? -1, 9),
      expect.closeTo(jack?.betweenness ?? -1, 9),
    ]);
    const { communities, modularity, agreement } = then.communities;
    expect(whole.points[1]).toMatchObject({
      communities: communities.length,
      modularity: expect.closeTo(modularity, 9),
      agreement: expect.closeTo(agreement ?? -1, 9),
    });
    expect([then.balance.friendly, then.balance.hostile, then.balance.balanced]).toEqual([
      whole.points[1]?.friendly,
      whole.points[1]?.hostile,
      whole.points[1]?.balanced,
    ]);
  });

  test("a course of feelings ends at the horizon, and begins as it does for who has come further", async () => {
    const [whole, half] = [await sentimentsAt("through=all"), await sentimentsAt("through=etoile-e04")];
    expect(half.pairs.length).toBeGreaterThan(10);
    for (const { between, run } of half.pairs) {
      const later = whole.pairs.find((pair) => pair.between.join() === between.join());
      expect([between, later?.run.filter(({ at }) => at <= half.through)]).toEqual([between, run]);
    }
  });

  test("through somebody's eyes it speaks of whom they have met and the ties they know, and of no other scene", async () => {
    const query = "through=etoile-e03&asSeenBy=etoile-susu";
    const [told, web, whole] = [
      await insightAt(query),
      await ensembleAt(query),
      await insightAt("through=etoile-e03"),
    ];
    expect(told.asSeenBy?.id).toBe("etoile-susu");
    expect(told.characters.map(({ id }) => id)).toEqual(web.characters.map(({ id }) => id));
    expect(told.pairs).toBe(new Set(web.ties.map(({ from, to }) => [from, to].toSorted().join())).size);
    expect(told.presence.scenes).toBeGreaterThan(0);
    expect(told.presence.scenes).toBeLessThan(whole.presence.scenes / 2);
    const { points, asSeenBy } = await trendAt(query);
    expect([points.at(-1)?.characters, points.at(-1)?.pairs, asSeenBy?.id]).toEqual([
      told.characters.length,
      told.pairs,
      "etoile-susu",
    ]);
    for (const what of ["insight", "trend", "sentiments"]) {
      const { status } = await get(`/api/stories/etoile/${what}?through=etoile-e03&asSeenBy=etoile-quinn`);
      expect([what, status]).toEqual([what, 404]);
    }
  });

  test("where a telling has hardly begun there is one on stage, and nothing to say of the web", async () => {
    const told = await insightAt("through=etoile-e01-s01");
    expect([told.characters.map(({ id }) => id), told.pairs, told.companies]).toEqual([
      ["etoile-susu"],
      0,
      [],
    ]);
    expect(told.communities).toEqual({
      runs: 20,
      modularity: 0,
      agreement: null,
      withCompanies: null,
      communities: [],
    });
    expect(told.bridges).toEqual({ webs: [], untied: 1, characters: [], pairs: [] });
    expect(told.presence.characters).toMatchObject([{ id: "etoile-susu", scenes: 1, served: null }]);
    expect(told.balance.balanced).toBeNull();
    const { points } = await trendAt("through=etoile-e01-s01");
    expect(points).toEqual([
      {
        at: 1001,
        characters: 1,
        pairs: 0,
        friendly: 0,
        hostile: 0,
        balanced: null,
        communities: 0,
        modularity: 0,
        agreement: null,
      },
    ]);
    expect(await sentimentsAt("through=etoile-e01-s01")).toMatchObject({ neutral: 0, pairs: [] });
  });

  test("of Les Misérables Valjean leads by every measure, over 24 moments of 239 chapters", async () => {
    const { centrality, bridges } = await insightAt("through=all", "les-miserables");
    for (const measure of ["degree", "pageRank", "betweenness"] as const)
      expect([measure, centrality.toSorted((one, other) => other[measure] - one[measure])[0]?.id]).toEqual([
        measure,
        "les-miserables-jv",
      ]);
    expect([bridges.webs, bridges.untied, bridges.characters[0]?.id]).toEqual([
      [181],
      0,
      "les-miserables-jv",
    ]);
    const { points, lines } = await trendAt("through=all", "les-miserables");
    expect([points.length, points[0]?.at, points.at(-1)?.at]).toEqual([24, 1999, 239_999]);
    const valjean = lines.find(({ id }) => id === "les-miserables-jv");
    expect([valjean?.degree[0], valjean?.degree.at(-1)]).toEqual([null, centrality[0]?.degree]);
  });
});
