/** Things in rows, each of some people (or of places where a line passes), and who is joined with whom by a line. */
type Rows<Item> = readonly (readonly Item[])[];
type Joined = (id: string) => readonly string[];
type Stand = { row: number; at: number };

/**
 * Swaps neighbours of a row as long as fewer lines cross for it (the transposition of Gansner, Koutsofios, North & Vo,
 * "A technique for drawing directed graphs", 1993). Every swap takes a crossing away, so that it comes to an end. Lines are
 * compared where they lead to the same other row.
 */
export function uncrossed<Item>(
  rows: Rows<Item>,
  idsOf: (item: Item) => readonly string[],
  joined: Joined,
): Item[][] {
  const sorted = rows.map((row) => [...row]);
  for (let isSwapping = true; isSwapping;) {
    isSwapping = false;
    for (const row of sorted) {
      for (let at = 0; at + 1 < row.length; at++) {
        const stands = standsOf(sorted, idsOf);
        const [left, right] = [row[at], row[at + 1]];
        if (left === undefined || right === undefined) continue;
        const [one, other] = [idsOf(left), idsOf(right)];
        if (crossings(other, one, stands, joined) >= crossings(one, other, stands, joined)) continue;
        row.splice(at, 2, right, left);
        isSwapping = true;
      }
    }
  }
  return sorted;
}

function standsOf<Item>(
  rows: Rows<Item>,
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Stand> {
  return new Map(
    rows.flatMap((items, row) => items.flatMap(idsOf).map((id, at) => [id, { row, at }] as const)),
  );
}

/** How many lines of some cross lines of others who stand right of them. */
function crossings(
  left: readonly string[],
  right: readonly string[],
  stands: ReadonlyMap<string, Stand>,
  joined: Joined,
): number {
  const own = stands.get(left[0] ?? "")?.row;
  const endsOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => joined(id).flatMap((other) => stands.get(other) ?? []))
      .filter(({ row }) => row !== own);
  const ends = endsOf(right);
  return endsOf(left).reduce(
    (sum, one) => sum + ends.filter((other) => other.row === one.row && one.at > other.at).length,
    0,
  );
}
