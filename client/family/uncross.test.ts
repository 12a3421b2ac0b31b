import fc from "fast-check";
import { expect, test } from "vitest";
import { uncrossed } from "./uncross.ts";

type Line = readonly [string, string];

const joinedBy = (lines: readonly Line[]) => (id: string) =>
  lines.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
const sorted = (rows: readonly string[][], lines: readonly Line[]) =>
  uncrossed(rows, (id) => [id], joinedBy(lines));

/** Counts pair by pair: two lines between the same two rows cross where their ends are in opposite orders. */
function crossingsOf(rows: readonly string[][], lines: readonly Line[]): number {
  const stand = (id: string) => {
    const row = rows.findIndex((all) => all.includes(id));
    return { row, at: rows[row]?.indexOf(id) ?? -1 };
  };
  const drawn = lines
    .map((line) => line.map(stand).toSorted((one, other) => one.row - other.row))
    .flatMap(([upper, lower]) => (upper && lower && upper.row !== lower.row ? [{ upper, lower }] : []));
  return drawn.reduce(
    (sum, one, at) =>
      sum +
      drawn
        .slice(at + 1)
        .filter(
          (other) =>
            one.upper.row === other.upper.row &&
            one.lower.row === other.lower.row &&
            (one.upper.at - other.upper.at) * (one.lower.at - other.lower.at) < 0,
        ).length,
    0,
  );
}

const rows = [
  ["a", "b", "c"],
  ["d", "e", "f", "g"],
  ["h", "i", "j"],
];
const somebody = fc.constantFrom(...rows.flat());
const anyLines = fc.uniqueArray(fc.tuple(somebody, somebody), {
  maxLength: 14,
  selector: ([one, other]) => [one, other].toSorted().join(" "),
});

test("two lines that cross are untangled by who stands where", () => {
  const lines: Line[] = [
    ["a", "e"],
    ["b", "d"],
  ];
  const two = [
    ["a", "b"],
    ["d", "e"],
  ];
  expect(crossingsOf(two, lines)).toBe(1);
  expect(crossingsOf(sorted(two, lines), lines)).toBe(0);
});

test("whatever is joined, no more lines cross than before, and nobody leaves their row", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const after = sorted(rows, lines);
      expect(crossingsOf(after, lines)).toBeLessThanOrEqual(crossingsOf(rows, lines));
      expect(after.map((row) => row.toSorted())).toEqual(rows);
    }),
  );
});

test("where no two neighbours need to swap any more, swapping any two makes no fewer lines cross", () => {
  fc.assert(
    fc.property(anyLines, fc.nat(2), fc.nat(2), (lines, row, at) => {
      const after = sorted(rows, lines);
      const swapped = after.map((all) => [...all]);
      const one = swapped[row] ?? [];
      one.splice(at, 2, ...one.slice(at, at + 2).toReversed());
      expect(crossingsOf(swapped, lines)).toBeGreaterThanOrEqual(crossingsOf(after, lines));
    }),
  );
});
