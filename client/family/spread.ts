/** A thing to be placed in a row: where its left edge would like to be, and how wide it is. */
export type Wish = { left: number; width: number };

/**
 * Places things in a row in the order given, none over another and at least `gap` apart, together as near to
 * their wishes as they can be in the sum of squares: isotonic regression by pooling adjacent violators (Ayer,
 * Brunk, Ewing, Reid & Silverman, 1955). Left edges, in pixels.
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const offsets: number[] = [];
  let before = 0;
  for (const { width } of wishes) {
    offsets.push(before);
    before += width + gap;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [at, { left }] of wishes.entries()) {
    pools.push({ sum: left - (offsets[at] ?? 0), count: 1 });
    for (
      let [last, above] = [pools.at(-1), pools.at(-2)];
      last && above;
      [last, above] = [pools.at(-1), pools.at(-2)]
    ) {
      if (above.sum / above.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: above.sum + last.sum, count: above.count + last.count });
    }
  }
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, at) => place + (offsets[at] ?? 0));
}
