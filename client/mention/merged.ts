import type { PersonWork } from "#contract/people.ts";
import type { Text } from "#contract/words.ts";

/** A work once, with all that somebody did in it and all whom they played. */
export type MergedWork = Pick<PersonWork, "id" | "title" | "year"> & { roles: Text[]; parts: string[] };

/** Somebody's works, each once, in the order in which they first appear. */
export function merged(works: readonly PersonWork[]): MergedWork[] {
  const byId = new Map<string, MergedWork>();
  for (const { id, title, year, role, part } of works) {
    const one = byId.get(id) ?? { id, title, year, roles: [], parts: [] };
    byId.set(id, one);
    if (role !== null && !one.roles.some(({ en }) => en === role.en)) one.roles.push(role);
    if (part !== null && !one.parts.includes(part)) one.parts.push(part);
  }
  return [...byId.values()];
}
