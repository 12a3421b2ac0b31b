import { expect, test } from "vitest";
import { endpoints } from "#contract/endpoints.ts";
import { onEngines } from "../testing/on-engines.ts";

const { character, ensemble, installment, story } = endpoints;
const SCENE = "etoile-e04-s07";

onEngines(({ body, get }) => {
  const at = (path: string, through: string) =>
    body(`/api/stories/etoile${path}${path.includes("?") ? "&" : "?"}through=${through}`);

  test("an episode seen up to a scene has its title, and says what it is about once it is seen whole", async () => {
    const within = story.output.parse(await at("", SCENE)).installments;
    const whole = story.output.parse(await at("", "etoile-e04")).installments;
    expect(within.slice(0, 3)).toEqual(whole.slice(0, 3));
    expect(within[3]).toEqual({ ...whole[3], logline: null });
    expect(whole[3]?.logline).not.toBeNull();
    expect(within.slice(4)).toEqual(whole.slice(4));
  });

  test("of its scenes those up to that one are told", async () => {
    const scenes = async (through: string) =>
      installment.output.parse(await at("/installments/etoile-e04", through)).scenes;
    const [within, whole] = [await scenes(SCENE), await scenes("etoile-e04")];
    expect(within.map(({ id }) => id)).toEqual(whole.slice(0, 7).map(({ id }) => id));
    expect((await get(`/api/stories/etoile/scenes/etoile-e04-s08?through=${SCENE}`)).status).toBe(404);
  });

  test("who appears in it is known by the scenes seen of it", async () => {
    const { presence, scenes } = character.output.parse(await at("/characters/etoile-jack", SCENE));
    const here = scenes.filter(({ position }) => position >= 4000);
    expect(presence.at(-1)).toEqual({ number: 4, scenes: here.length, appears: false });
    const listed = ensemble.output.parse(await at("/ensemble?installment=etoile-e04", SCENE));
    const told = installment.output.parse(await at("/installments/etoile-e04", SCENE));
    const present = told.scenes.flatMap(({ presences }) =>
      presences.flatMap(({ id, role }) => (role === "present" ? [id] : [])),
    );
    expect(listed.characters.map(({ id }) => id).toSorted()).toEqual([...new Set(present)].toSorted());
  });

  test("the picture has whom that scene has shown, and the ties told by then", async () => {
    const within = ensemble.output.parse(await at("/ensemble", SCENE));
    const whole = ensemble.output.parse(await at("/ensemble", "etoile-e04"));
    const known = <Fact extends { id: string; revealed: number }>(facts: Fact[]) =>
      facts.filter(({ revealed }) => revealed <= 4007).map(({ id }) => id);
    expect(within.through).toBe(4007);
    expect(within.characters.map(({ id }) => id)).toEqual(known(whole.characters));
    expect(within.ties.map(({ id }) => id)).toEqual(known(whole.ties));
    expect(within.ties.length).toBeLessThan(whole.ties.length);
  });

  test("from scene to scene nobody who was there goes further than from episode to episode", async () => {
    const told = installment.output.parse(await at("/installments/etoile-e04", "etoile-e04"));
    let before = ensemble.output.parse(await at("/ensemble", "etoile-e03"));
    for (const { id } of told.scenes) {
      const after = ensemble.output.parse(await at("/ensemble", id));
      const [xs, ys] = [
        after.characters.map(({ point }) => point.x),
        after.characters.map(({ point }) => point.y),
      ];
      const diagonal = Math.hypot(extent(xs), extent(ys));
      const far = before.characters.map(({ id: who, point }) => {
        const to = after.characters.find((one) => one.id === who)?.point ?? { x: Infinity, y: Infinity };
        return Math.hypot(to.x - point.x, to.y - point.y) / diagonal;
      });
      expect([id, Math.max(...far) <= 0.15]).toEqual([id, true]);
      before = after;
    }
  });

  test("a scene of no such id is refused, with the episodes that would do", async () => {
    const { status, body: problem } = await get("/api/stories/etoile?through=etoile-e04-s99");
    expect([status, problem]).toEqual([
      400,
      expect.objectContaining({
        parameter: "through",
        detail: expect.stringContaining("or the id of a scene"),
      }),
    ]);
  });
});

const extent = (values: number[]): number => Math.max(...values) - Math.min(...values);
