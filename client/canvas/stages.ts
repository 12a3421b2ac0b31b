import type { GraphTie } from "#contract/graph.ts";

/** The family whose kinds are stages of one tie: a further one takes the place of the one before it. */
const STAGED = "presence";

const pairOf = ({ from, to }: GraphTie): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/**
 * The ties without the stages that have been passed: two who are often together are not drawn as having met and
 * as having kept company besides. A last stage that has ended stays, and is drawn as past.
 */
export function withoutPassedStages(ties: readonly GraphTie[]): GraphTie[] {
  const latest = new Map<string, number>();
  for (const tie of ties) {
    if (tie.family === STAGED)
      latest.set(pairOf(tie), Math.max(tie.began, latest.get(pairOf(tie)) ?? -Infinity));
  }
  return ties.filter(
    (tie) => tie.family !== STAGED || tie.ended === null || (latest.get(pairOf(tie)) ?? 0) < tie.ended,
  );
}
