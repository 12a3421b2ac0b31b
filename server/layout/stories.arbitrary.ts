import fc from "fast-check";
import type { LayoutCharacter, LayoutFacts, LayoutTie } from "./facts.ts";

export const INSTALLMENTS = 5;

/** Before the story, in one of the scenes of an installment, at its beginning, or at its end. */
const revealedIn = (scenes: number): fc.Arbitrary<number> =>
  fc
    .record({
      number: fc.integer({ min: 0, max: INSTALLMENTS }),
      scene: fc.integer({ min: 0, max: scenes + 1 }),
    })
    .map(({ number, scene }) => number * 1000 + (scene > scenes ? 999 : scene));

const characterOf = (id: string, revealed: fc.Arbitrary<number>): fc.Arbitrary<LayoutCharacter> =>
  fc.record({
    id: fc.constant(id),
    revealed,
    importance: fc.constantFrom("lead", "main", "recurring", "guest"),
    light: fc.constantFrom(null, 1, 2, 3),
  });

/** Among the ends are some that no character has; pairs come up more than once and some ties go nowhere. */
const tieAmong = (count: number, revealed: fc.Arbitrary<number>): fc.Arbitrary<LayoutTie> => {
  const end = fc.integer({ min: 0, max: count }).map((number) => `c${number}`);
  return fc.record({ from: end, to: end, revealed, strength: fc.integer({ min: 1, max: 3 }) });
};

type Size = { min: number; max: number; ties: number; scenes: number };

/** Stories of any make: nobody, one alone, several that never meet, everybody tied to everybody. */
export function storyOf({ min, max, ties, scenes }: Size): fc.Arbitrary<LayoutFacts> {
  const revealed = revealedIn(scenes);
  return fc.integer({ min, max }).chain((count) =>
    fc.record({
      characters: fc.tuple(
        ...Array.from({ length: count }, (_, number) => characterOf(`c${number}`, revealed)),
      ),
      ties: fc.array(tieAmong(count, revealed), { maxLength: ties }),
    }),
  );
}
