import { settle } from "./settle.ts";
import type { Arrangement, Columns } from "./strand.ts";

/**
 * What the arrangement is measured against: strands in the order of their first appearance. In each scene those who meet are
 * gathered where the fewest others lie between them and their place in that order, and go back to it afterwards.
 * `alive` is who runs through each column.
 */
export function byFirstAppearance(columns: Columns, alive: readonly (readonly number[])[]): Arrangement {
  const last = new Map<number, number>();
  return columns.map((meeting, column) => {
    const { order, begins } = gathered(meeting, alive[column] ?? []);
    const end = begins + meeting.length;
    const single = (at: number) => ({ size: 1, wants: [last.get(order[at] ?? 0) ?? at] });
    const wants = order.slice(begins, end).flatMap((strand, within) => {
      const row = last.get(strand);
      return row === undefined ? [] : [row - within];
    });
    const together = { size: meeting.length, wants: wants.length > 0 ? wants : [begins] };
    const blocks = order.flatMap((_, at) =>
      at === begins ? [together] : at > begins && at < end ? [] : [single(at)],
    );
    const rows = settle(blocks).flatMap((row, at) =>
      Array.from({ length: blocks[at]?.size ?? 0 }, (_, within) => row + within),
    );
    for (const [at, strand] of order.entries()) last.set(strand, rows[at] ?? 0);
    return order.map((strand, at) => ({ strand, y: rows[at] ?? 0, rest: 0 }));
  });
}

function gathered(meeting: readonly number[], alive: readonly number[]) {
  const group = meeting.toSorted((one, other) => one - other);
  const others = alive.filter((one) => !meeting.includes(one)).toSorted((one, other) => one - other);
  const passedAt = (slot: number) =>
    others.reduce((sum, other, at) => sum + group.filter((one) => at < slot !== other < one).length, 0);
  const slots = Array.from({ length: others.length + 1 }, (_, slot) => slot);
  const begins = slots.reduce((best, slot) => (passedAt(slot) < passedAt(best) ? slot : best), 0);
  return { order: [...others.slice(0, begins), ...group, ...others.slice(begins)], begins };
}
