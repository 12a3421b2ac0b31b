import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import type { LayoutFacts } from "./facts.ts";
import { castOf } from "./figures.ts";
import { diagonalOf } from "./frame.ts";
import { placeAlong } from "./place.ts";
import type { Placement } from "./placement.ts";
import { touch } from "./room.ts";
import { stepsOf } from "./steps.ts";
import { INSTALLMENTS, storyOf } from "./stories.arbitrary.ts";

const small = storyOf({ min: 0, max: 14, ties: 40, scenes: 4 });
/** Some of them are crowds, in which only a few move at a scene. */
const large = storyOf({ min: 190, max: 260, ties: 600, scenes: 2 });
const some = { numRuns: 25 };
const few = { numRuns: 1 };

const numbers = Array.from({ length: INSTALLMENTS }, (_, at) => at + 1);
const WHOLE = numbers.map(horizonThrough);
/** A position within an installment, that is then seen in part. */
const WITHIN = horizonThrough(2) + 3;
const END = horizonThrough(INSTALLMENTS);

const at = (facts: LayoutFacts, through: number): Placement =>
  [...placeAlong(stepsOf(facts, through))].at(-1) ?? new Map();

/** The pictures of a story at one horizon and another, those on the way remembered as the server does. */
function picturesOf(facts: LayoutFacts): (through: number) => Placement {
  const known = new Map<string, Placement>();
  return (through) => {
    const steps = stepsOf(facts, through);
    const last = steps.at(-1)?.digest ?? "";
    if (!known.has(last)) {
      for (const [step, placement] of [...placeAlong(steps)].entries())
        known.set(steps[step]?.digest ?? "", placement);
    }
    return known.get(last) ?? new Map();
  };
}

function forStories(law: (facts: LayoutFacts) => void): void {
  fc.assert(fc.property(small, law), some);
  fc.assert(fc.property(large, law), few);
}

describe("The picture at a horizon", { timeout: 30_000 }, () => {
  test("is made from the facts revealed by then alone, in whatever order they come.", () => {
    const change = fc.record({
      through: fc.oneof(
        fc.integer({ min: 1, max: INSTALLMENTS }).map(horizonThrough),
        fc.integer({ min: 1000, max: END }),
      ),
      later: small,
    });
    const law = (facts: LayoutFacts, { through, later }: { through: number; later: LayoutFacts }) => {
      const known = ({ revealed }: { revealed: number }) => revealed <= through;
      const characters = facts.characters.filter(known);
      const ids = new Set(characters.map(({ id }) => id));
      const otherFuture = {
        characters: [
          ...later.characters.filter((one) => !known(one) && !ids.has(one.id)),
          ...characters.toReversed(),
        ],
        ties: [...later.ties.filter((one) => !known(one)), ...facts.ties.filter(known).toReversed()],
      };
      expect([...at(otherFuture, through)]).toEqual([...at(facts, through)]);
    };
    fc.assert(fc.property(small, change, law), some);
    fc.assert(fc.property(large, change, law), few);
  });

  test("of one horizon is on the way to that of a later one.", () => {
    forStories((facts) => {
      const steps = stepsOf(facts, WITHIN);
      expect([...([...placeAlong(stepsOf(facts, END))][steps.length - 1] ?? [])]).toEqual([
        ...at(facts, WITHIN),
      ]);
    });
  });

  test("has everybody who is known by then at a whole point, and nobody else.", () => {
    forStories((facts) => {
      const placement = [...at(facts, END)];
      expect(placement.map(([id]) => id).toSorted()).toEqual(facts.characters.map(({ id }) => id).toSorted());
      expect(placement.filter(([, { x, y }]) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([]);
    });
  });

  const ways: [string, (facts: LayoutFacts) => number[]][] = [
    ["installment to installment", () => WHOLE],
    ["scene to scene, and from the last scene to the whole installment", scenesAndWholesOf],
  ];
  test.each(ways)("moves few far and nobody very far from %s.", (_, horizonsOf) => {
    forStories((facts) => {
      const pictureAt = picturesOf(facts);
      const placements = [END, ...horizonsOf(facts)].map(pictureAt).slice(1);
      for (const [step, before] of placements.slice(0, -1).entries()) {
        const moves = movesBetween(before, placements[step + 1] ?? new Map());
        expect(moves.at(-1) ?? 0).toBeLessThanOrEqual(0.15);
        expect(moves[Math.floor(moves.length / 2)] ?? 0).toBeLessThan(0.03);
      }
    });
  });

  test("keeps the first light left of the middle and the second right of it, boxes and all.", () => {
    forStories((facts) => {
      const astray = figuresOf(facts).filter(
        ({ light, x, half }) => (light === 1 && x + half > -10) || (light === 2 && x - half < 10),
      );
      expect(astray).toEqual([]);
    });
  });

  test("lets no two overlap, names included.", () => {
    forStories((facts) => {
      const figures = figuresOf(facts);
      const touching = figures.flatMap((one) =>
        figures.flatMap((other) =>
          one.index < other.index && touch(one, one, other, 4) ? [[one, other]] : [],
        ),
      );
      expect(touching).toEqual([]);
    });
  });

  test("is the same every time it is made.", () => {
    forStories((facts) => {
      expect([...at(facts, END)]).toEqual([...at(facts, END)]);
    });
  });
});

/** Where one may stop who goes through the scenes: at each that tells something, and at the end of each installment. */
const scenesAndWholesOf = ({ characters, ties }: LayoutFacts): number[] =>
  [
    ...new Set([...WHOLE, ...[...characters, ...ties].map(({ revealed }) => Math.max(1000, revealed))]),
  ].toSorted((one, other) => one - other);

/** How far each who was there has moved, as a part of the diagonal, the nearest first. */
function movesBetween(before: Placement, after: Placement): number[] {
  const diagonal = diagonalOf([...after.values()]);
  return [...before]
    .map(([id, from]) => {
      const to = after.get(id) ?? { x: Infinity, y: Infinity };
      const far = Math.hypot(to.x - from.x, to.y - from.y);
      return far === 0 ? 0 : far / diagonal;
    })
    .toSorted((one, other) => one - other);
}

/** Everybody of the story with the room they take, where they stand at its end. */
const figuresOf = (facts: LayoutFacts) => castOf(stepsOf(facts, END), at(facts, END)).figures;
