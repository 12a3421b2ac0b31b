import type { SourceRef } from "#contract/source.ts";

/** The sources to list: those whose title is hidden once a publisher, after those that can be named. */
export function listed(sources: readonly SourceRef[]): SourceRef[] {
  const named = sources.filter((source) => source.title !== null);
  const hidden = new Map(
    sources.filter((source) => source.title === null).map((source) => [source.publisher, source]),
  );
  return [...named, ...hidden.values()];
}
