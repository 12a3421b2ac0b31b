import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleGraph } from "./graph.sample.ts";
import { nameSides, withNamesOf } from "./name-sides.ts";
import { nameBox } from "./names.ts";
import { reachOf } from "./places.ts";
import { planAnew, type Plan } from "./plan.ts";

const AREA = { width: 900, height: 600 };
const nameOf = ({ name }: { name: { en: string } }) => name.en;

const anyCrowd = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 160,
    maxLength: 200,
  })
  .map((points) =>
    sampleGraph(
      Object.fromEntries(
        points.map((point, at) => [
          `c${at}`,
          { ...point, importance: "guest", name: `Somebody called ${at}` },
        ]),
      ),
    ),
  );

const zoomed = (plan: Plan, factor: number): Plan => ({
  ...plan,
  scale: { ...plan.scale, zoom: plan.scale.zoom * factor },
});

test("nearer by, at least as many have names, and names of a crowd never lie on each other", () => {
  fc.assert(
    fc.property(anyCrowd, fc.nat({ max: 159 }), (part, centre) => {
      const far = planAnew({ part, dragged: new Map(), area: AREA, nameOf });
      const near = zoomed(far, 3);
      const count = (plan: Plan) => [...nameSides(part, plan, nameOf).values()].filter(Boolean).length;
      expect(count(near)).toBeGreaterThanOrEqual(count(far));
      const lit = new Set(part.characters.slice(0, 60).map(({ id }) => id));
      const sides = withNamesOf(nameSides(part, near, nameOf), lit, null, { part, plan: near, nameOf });
      const boxes = part.characters.flatMap((character) => {
        const [side, place] = [sides.get(character.id), near.places.get(character.id)];
        if (!side || !place) return [];
        const { radius, name } = reachOf(character, near.scale, nameOf);
        return [nameBox({ ...place, radius, ...name }, side)];
      });
      const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
      const onEachOther = pairs.filter(
        ([one, other]) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      );
      expect(onEachOther).toEqual([]);
      const first = part.characters[centre]?.id ?? "";
      const named = withNamesOf(new Map(), new Set([first]), first, { part, plan: near, nameOf });
      expect(named.get(first)).toBeTruthy();
    }),
    { numRuns: 20 },
  );
});
