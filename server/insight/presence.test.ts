import fc from "fast-check";
import { expect, test } from "vitest";
import { SceneId } from "#contract/words.ts";
import { presenceOf } from "./presence.ts";
import { character } from "./told-tie.sample.ts";

type Role = "present" | "mentioned";
const inScenes = (who: string, count: number, role: Role = "present", from = 1) =>
  Array.from({ length: count }, (_, at) => ({
    character: character(who),
    scene: SceneId.parse(`s${from + at}`),
    role,
  }));
const degrees = (of: Record<string, number>) =>
  new Map(Object.entries(of).map(([id, degree]) => [character(id), degree]));

test("many ties and few scenes are too few, the reverse too many, and the rest in measure", () => {
  const presence = presenceOf({
    degrees: degrees({ lead: 6, tied: 4, shown: 1, extra: 1 }),
    presences: [
      ...inScenes("lead", 10),
      ...inScenes("tied", 2),
      ...inScenes("tied", 3, "mentioned", 3),
      ...inScenes("shown", 8),
    ],
    appearances: new Map([
      [character("lead"), new Set([1, 2])],
      [character("shown"), new Set([2, 3])],
    ]),
  });
  expect(presence).toEqual({
    scenes: 10,
    installments: 3,
    characters: [
      { id: "lead", scenes: 10, spokenOf: 0, installments: 2, tieShare: 0.5, sceneShare: 0.5, served: null },
      {
        id: "tied",
        scenes: 2,
        spokenOf: 3,
        installments: 0,
        tieShare: 4 / 12,
        sceneShare: 0.1,
        served: "under",
      },
      {
        id: "shown",
        scenes: 8,
        spokenOf: 0,
        installments: 2,
        tieShare: 1 / 12,
        sceneShare: 0.4,
        served: "over",
      },
      { id: "extra", scenes: 0, spokenOf: 0, installments: 0, tieShare: 1 / 12, sceneShare: 0, served: null },
    ],
  });
});

test("where no scene has been shown, or nobody is tied, nobody is said to have too few or too many", () => {
  const served = (of: Record<string, number>, scenes: number) =>
    presenceOf({
      degrees: degrees(of),
      presences: inScenes("a", scenes),
      appearances: new Map(),
    }).characters.map((one) => one.served);
  expect([served({ a: 3, b: 1 }, 0), served({ a: 0, b: 0 }, 2)]).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(presenceOf({ degrees: new Map(), presences: [], appearances: new Map() })).toEqual({
    scenes: 0,
    installments: 0,
    characters: [],
  });
});

test("the shares of all make up the whole, and nobody has both too few and too many", () => {
  const someone = fc.record({ degree: fc.nat({ max: 9 }), scenes: fc.nat({ max: 9 }) });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 8 }), (cast) => {
      const { characters } = presenceOf({
        degrees: degrees(Object.fromEntries(cast.map(({ degree }, at) => [`c${at}`, degree]))),
        presences: cast.flatMap(({ scenes }, at) => inScenes(`c${at}`, scenes)),
        appearances: new Map(),
      });
      const sumOf = (of: "tieShare" | "sceneShare") => characters.reduce((sum, one) => sum + one[of], 0);
      expect(sumOf("tieShare")).toBeCloseTo(cast.some(({ degree }) => degree > 0) ? 1 : 0, 9);
      expect(sumOf("sceneShare")).toBeCloseTo(cast.some(({ scenes }) => scenes > 0) ? 1 : 0, 9);
      for (const { served, tieShare, sceneShare } of characters) {
        const average = 1 / characters.length;
        expect(served === "under" && (tieShare < average || tieShare < 2 * sceneShare)).toBe(false);
        expect(served === "over" && (sceneShare < average || sceneShare < 2 * tieShare)).toBe(false);
      }
    }),
  );
});
