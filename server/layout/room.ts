import type { Point } from "#contract/graph.ts";
import type { Figure } from "./figures.ts";

/** At least this much is free between the boxes of any two characters. */
export const MARGIN = 8;

/** Boxes are at most this wide and high with their margin, so that those in reach lie in nine cells. */
const CELL = 128;
const ROW = 1 << 16;
const AROUND = [0, -1, 1, -ROW, ROW, -ROW - 1, -ROW + 1, ROW - 1, ROW + 1] as const;
const NOBODY: Figure[] = [];

/** Who takes which place, so that one can ask whether another fits. */
export type Room = {
  add(figure: Figure): void;
  /** Puts a figure that is in the room somewhere else. */
  move(figure: Figure, to: Point): void;
  /** Does the figure's box fit there beside all others? */
  fits(figure: Figure, at: Point): boolean;
};

export function createRoom(): Room {
  const cells = new Map<number, Figure[]>();
  const add = (figure: Figure) => {
    const key = cellOf(figure.x, figure.y);
    const cell = cells.get(key);
    if (cell) cell.push(figure);
    else cells.set(key, [figure]);
  };
  const remove = (figure: Figure) => {
    const cell = cells.get(cellOf(figure.x, figure.y)) ?? [];
    cell.splice(cell.indexOf(figure), 1);
  };
  return {
    add,
    move: (figure, { x, y }) => {
      remove(figure);
      figure.x = x;
      figure.y = y;
      add(figure);
    },
    fits: (figure, at) => {
      const middle = cellOf(at.x, at.y);
      for (const step of AROUND) {
        for (const other of cells.get(middle + step) ?? NOBODY) {
          if (other !== figure && touch(figure, at, other, MARGIN)) return false;
        }
      }
      return true;
    },
  };
}

const cellOf = (x: number, y: number): number => Math.floor(x / CELL) * ROW + Math.floor(y / CELL);

/** Are the boxes of the two less than `margin` apart, the first standing at `at`? */
export function touch(figure: Figure, at: Point, other: Figure, margin: number): boolean {
  return (
    Math.abs(at.x - other.x) < figure.half + other.half + margin &&
    at.y - figure.top < other.y + other.bottom + margin &&
    other.y - other.top < at.y + figure.bottom + margin
  );
}
