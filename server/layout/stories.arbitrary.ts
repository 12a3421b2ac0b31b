import fc from "fast-check";
import type { LayoutCharacter, LayoutFacts, LayoutTie } from "./facts.ts";

export const INSTALLMENTS = 5;

const revealed = fc.integer({ min: 0, max: INSTALLMENTS * 1000 + 999 });

const characterOf = (id: string): fc.Arbitrary<LayoutCharacter> =>
  fc.record({
    id: fc.constant(id),
    revealed,
    importance: fc.constantFrom("lead", "main", "recurring", "guest"),
    light: fc.constantFrom(null, 1, 2, 3),
  });

/** Among the ends are some that no character has; pairs come up more than once and some ties go nowhere. */
const tieAmong = (count: number): fc.Arbitrary<LayoutTie> => {
  const end = fc.integer({ min: 0, max: count }).map((number) => `c${number}`);
  return fc.record({ from: end, to: end, revealed, strength: fc.integer({ min: 1, max: 3 }) });
};

/** Stories of any make: nobody, one alone, several that never meet, everybody tied to everybody. */
export const storyOf = (size: { min: number; max: number; ties: number }): fc.Arbitrary<LayoutFacts> =>
  fc.integer(size).chain((count) =>
    fc.record({
      characters: fc.tuple(...Array.from({ length: count }, (_, number) => characterOf(`c${number}`))),
      ties: fc.array(tieAmong(count), { maxLength: size.ties }),
    }),
  );
