import type { KnowledgeRow } from "../knowledge/who-knows.ts";

/**
 * Whether the story itself says that only some know of a tie. It no longer does once one of the two who was let in
 * later than the first knows as well: what was kept from that one is out.
 */
export function onlySomeKnow({ from, to, told }: Pick<KnowledgeRow, "from" | "to" | "told">): boolean {
  if (told === null) return false;
  const first = Math.min(...told.map(({ since }) => since));
  return !told.some(({ character, since }) => (character === from || character === to) && since > first);
}
