import type { Position } from "#contract/telling.ts";

type End = { at: Position; value: number };

/** Where a run of values begins and ends; null where there are fewer than two. `points` are their moments. */
export function endsOf(
  run: readonly (number | null)[],
  points: readonly { at: Position }[],
): [since: End, until: End] | null {
  const known = run.flatMap((value, index) => {
    const at = points[index]?.at;
    return value === null || at === undefined ? [] : [{ at, value }];
  });
  const [since, until] = [known[0], known.at(-1)];
  return since && until && since !== until ? [since, until] : null;
}
