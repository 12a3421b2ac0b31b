import fc from "fast-check";
import { expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { crossingsIn } from "./crossings.ts";
import { castOf, otherEnd } from "./figures.ts";
import { cross } from "./lines.ts";
import type { Placement } from "./placement.ts";
import { sketchOf } from "./sketch.ts";
import { stepsOf } from "./steps.ts";
import { INSTALLMENTS, storyOf } from "./stories.arbitrary.ts";

const point = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) });
const points = fc.array(point, { minLength: 12, maxLength: 12 });

test("As many bonds are counted as the straight line crosses, wherever one tries to stand.", () => {
  fc.assert(
    fc.property(
      storyOf({ min: 2, max: 12, ties: 30, scenes: 1 }),
      points,
      fc.array(point),
      (facts, places, tries) => {
        const before: Placement = new Map(facts.characters.map(({ id }, at) => [id, places[at]!]));
        const cast = castOf(stepsOf(facts, horizonThrough(INSTALLMENTS)), before);
        const crossings = crossingsIn(sketchOf(cast));
        for (const figure of cast.figures) {
          crossings.begin(figure.index);
          for (const at of tries) {
            crossings.aim(at.x, at.y);
            const counted = (cast.bondsOf[figure.index] ?? []).map((bond, nth) => [
              crossings.count(otherEnd(bond, figure).index, nth),
              cast.bonds.filter(({ a, b }) => {
                const ends = [figure, otherEnd(bond, figure)];
                return !ends.includes(a) && !ends.includes(b) && cross(at, otherEnd(bond, figure), a, b);
              }).length,
            ]);
            expect(counted.filter(([mine, wanted]) => mine !== wanted)).toEqual([]);
          }
        }
      },
    ),
  );
});
