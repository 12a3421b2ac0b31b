/** Strands that keep together, one row each; `wants` are the rows in which each would have the first of them. */
export type Block = { size: number; wants: readonly number[] };

/** Neighbouring blocks that press against each other: `at` is where the first begins, less all that lies above it. */
type Pool = { at: number; wants: number[]; above: number; size: number; blocks: number };

/**
 * Where each block begins, in rows, so that they keep their order, none overlap, and as little as can be is away from
 * what it wants: the L1 isotonic regression by pooling adjacent violators (Barlow et al. 1972, "Statistical Inference
 * under Order Restrictions"; with medians as in Robertson and Wright 1980, "Algorithms in order restricted statistical
 * inference and the Cauchy mean value property"). Of two medians the one nearer to row 0 is taken, which keeps the whole compact.
 */
export function settle(blocks: readonly Block[]): number[] {
  const pools: Pool[] = [];
  let above = 0;
  for (const { size, wants } of blocks) {
    let pool = pooled({ at: 0, wants: wants.map((want) => want - above), above, size, blocks: 1 });
    for (let last = pools.at(-1); last && last.at > pool.at; last = pools.at(-1)) {
      pools.pop();
      pool = pooled({
        at: 0,
        wants: [...last.wants, ...pool.wants],
        above: last.above,
        size: last.size + pool.size,
        blocks: last.blocks + pool.blocks,
      });
    }
    pools.push(pool);
    above += size;
  }
  return beginnings(blocks, pools);
}

function pooled(pool: Pool): Pool {
  if (pool.wants.length === 1) return { ...pool, at: pool.wants[0] ?? 0 };
  const ordered = pool.wants.toSorted((one, other) => one - other);
  const low = ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
  const high = ordered[Math.ceil((ordered.length - 1) / 2)] ?? 0;
  const middle = -pool.above - (pool.size - 1) / 2;
  return { ...pool, at: Math.abs(low - middle) <= Math.abs(high - middle) ? low : high };
}

function beginnings(blocks: readonly Block[], pools: readonly Pool[]): number[] {
  const begins: number[] = [];
  let above = 0;
  for (const pool of pools) {
    for (let left = pool.blocks; left > 0; left -= 1) {
      begins.push(pool.at + above);
      above += blocks[begins.length - 1]?.size ?? 0;
    }
  }
  return begins;
}
