/** A stretch of places: from one to before another. */
export type Span = { from: number; to: number };

/** How many places beyond the edge are drawn ahead, and in what steps the stretch moves on. */
const AHEAD = 6;
const STEP = 4;

/** The places to be drawn of `count`, each `size` pixels, where `length` pixels are in sight from `offset` on. */
export function spanOf(offset: number, length: number, size: number, count: number): Span {
  const first = Math.floor(offset / size) - AHEAD;
  const last = Math.ceil((offset + length) / size) + AHEAD;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  return { from: Math.min(from, count), to: Math.min(count, Math.max(0, Math.ceil(last / STEP) * STEP)) };
}

/** Where to scroll to so that a place is in sight: nowhere else if it is. */
export function scrolledTo(at: number, size: number, offset: number, length: number): number {
  if (at < 0) return offset;
  const [start, end] = [at * size, (at + 1) * size];
  if (start < offset) return start;
  return end > offset + length ? end - length : offset;
}
