import type { Point } from "#contract/graph.ts";

/** Values on a grid, row by row; `left` and `top` are where it begins, `cell` is how far its points are apart. */
export type Field = {
  left: number;
  top: number;
  cell: number;
  columns: number;
  rows: number;
  values: Float64Array;
};

/** Between which corners of a cell (top left, top right, bottom right, bottom left) its sides lie: top, right, bottom, left. */
const SIDES = [
  [0, 1],
  [1, 2],
  [3, 2],
  [0, 3],
] as const;

/**
 * The longest closed line along which a field is zero, its inside being negative: marching squares, the plane's case
 * of Lorensen and Cline, "Marching Cubes", SIGGRAPH 1987. The field must be positive at the edges of the grid.
 */
export function contourOf(field: Field): Point[] {
  const next = new Map<number, number[]>();
  for (let row = 0; row < field.rows - 1; row += 1) {
    for (let column = 0; column < field.columns - 1; column += 1) {
      for (const [from, to] of stretchesIn(field, column, row)) {
        next.set(from, [...(next.get(from) ?? []), to]);
        next.set(to, [...(next.get(to) ?? []), from]);
      }
    }
  }
  const longest = loopsOf(next).reduce<number[]>(
    (best, loop) => (loop.length > best.length ? loop : best),
    [],
  );
  return longest.map((side) => crossingOf(field, side));
}

/** A side of the grid by number: two for each of its points, the one to the right of it and the one beneath. */
const sideAt = ({ columns }: Field, column: number, row: number, way: 0 | 1): number =>
  (row * columns + column) * 2 + way;

function stretchesIn(field: Field, column: number, row: number): [number, number][] {
  const { values, columns } = field;
  const at = row * columns + column;
  const corners = [at, at + 1, at + columns + 1, at + columns].map((index) => (values[index] ?? 1) < 0);
  const sides = [
    sideAt(field, column, row, 0),
    sideAt(field, column + 1, row, 1),
    sideAt(field, column, row + 1, 0),
    sideAt(field, column, row, 1),
  ];
  const crossed = SIDES.flatMap(([one, other], side) =>
    corners[one] === corners[other] ? [] : (sides[side] ?? []),
  );
  const [a, b, c, d] = crossed;
  if (a === undefined || b === undefined) return [];
  if (c === undefined || d === undefined) return [[a, b]];
  // Two opposite corners lie within: they are taken for joined.
  return corners[0]
    ? [
        [a, b],
        [c, d],
      ]
    : [
        [a, d],
        [b, c],
      ];
}

/** Where the field is zero on a side, by what it is at both ends. */
function crossingOf({ left, top, cell, columns, values }: Field, side: number): Point {
  const [at, way] = [Math.floor(side / 2), side % 2];
  const [one, other] = [values[at] ?? 0, values[way === 0 ? at + 1 : at + columns] ?? 0];
  const share = one === other ? 0.5 : one / (one - other);
  const [column, row] = [at % columns, Math.floor(at / columns)];
  return {
    x: left + (column + (way === 0 ? share : 0)) * cell,
    y: top + (row + (way === 0 ? 0 : share)) * cell,
  };
}

function loopsOf(next: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const loops: number[][] = [];
  for (const start of next.keys()) {
    const loop: number[] = [];
    let side: number | undefined = start;
    while (side !== undefined && !seen.has(side)) {
      seen.add(side);
      loop.push(side);
      side = next.get(side)?.find((other) => !seen.has(other));
    }
    loops.push(loop);
  }
  return loops;
}
