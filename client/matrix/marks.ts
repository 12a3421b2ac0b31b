import type { GraphTie } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";

/** A family in a cell: how much its weightiest tie weighs, and whether one of its ties holds. */
export type Mark = { family: Family; strength: number; holds: boolean };

/** The square a mark is drawn in, in a cell of 24 by 24. */
export type Slot = { x: number; y: number; size: number };

const MOST = 4;
const ONE: Slot[] = [{ x: 4, y: 4, size: 16 }];
const TWO: Slot[] = [6.5, 17.5].map((middle) => ({ x: middle - 5, y: 7, size: 10 }));
const FOUR: Slot[] = [6.5, 17.5].flatMap((y) =>
  [6.5, 17.5].map((x) => ({ x: x - 4.5, y: y - 4.5, size: 9 })),
);

/** The families of some ties, in the order of the legend, one mark each. */
export function marksOf(ties: readonly GraphTie[], doesHold: (tie: GraphTie) => boolean): Mark[] {
  return Family.options.flatMap((family) => {
    const own = ties.filter((tie) => tie.family === family);
    if (own.length === 0) return [];
    return [
      { family, strength: Math.max(...own.map(({ strength }) => strength)), holds: own.some(doesHold) },
    ];
  });
}

/** The marks a cell has room for, the weightiest, and where; of more than four the last place says how many more. */
export function placed(marks: readonly Mark[]): { marks: { mark: Mark; slot: Slot }[]; more: number } {
  const slots = marks.length <= 1 ? ONE : marks.length === 2 ? TWO : FOUR;
  const room = marks.length > MOST ? MOST - 1 : MOST;
  const weightiest = marks.toSorted((one, other) => other.strength - one.strength).slice(0, room);
  const left = marks.filter((mark) => weightiest.includes(mark));
  return {
    marks: left.flatMap((mark, at) => {
      const slot = slots[at];
      return slot ? [{ mark, slot: sized(slot, mark.strength) }] : [];
    }),
    more: marks.length - left.length,
  };
}

/** The weight of a tie as the size of its mark: a third, two thirds and the whole of its area, nearly. */
function sized({ x, y, size }: Slot, strength: number): Slot {
  const drawn = size * (0.5 + strength / 6);
  const inset = (size - drawn) / 2;
  return { x: x + inset, y: y + inset, size: drawn };
}
