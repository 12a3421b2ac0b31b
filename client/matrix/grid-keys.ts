/** A place of the grid; row or column -1 is the heads. */
export type Place = { row: number; column: number };

type Key = { key: string; ctrlKey: boolean };
type Grid = { count: number; page: number };

/**
 * Where a key leads to, as the grid pattern of the ARIA Authoring Practices has it; null for any other key.
 * The corner belongs to nobody and is passed by.
 */
export function placeAfter(
  { row, column }: Place,
  { key, ctrlKey }: Key,
  { count, page }: Grid,
): Place | null {
  const last = count - 1;
  const within = (at: number) => Math.min(last, Math.max(-1, at));
  const to = (next: Place): Place => (next.row < 0 && next.column < 0 ? { row, column } : next);
  switch (key) {
    case "ArrowUp":
      return to({ row: within(row - 1), column });
    case "ArrowDown":
      return to({ row: within(row + 1), column });
    case "ArrowLeft":
      return to({ row, column: within(column - 1) });
    case "ArrowRight":
      return to({ row, column: within(column + 1) });
    case "PageUp":
      return { row: Math.max(row < 0 ? -1 : 0, row - page), column };
    case "PageDown":
      return { row: within(row + page), column };
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case "End":
      return ctrlKey ? { row: last, column: last } : { row, column: last };
    default:
      return null;
  }
}
