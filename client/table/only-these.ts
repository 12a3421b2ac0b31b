import type { Graph } from "#contract/graph.ts";

/** Some of a graph's characters, and the ties among them. */
export const onlyThese = <Web extends Graph>(web: Web, ids: ReadonlySet<string>): Web => ({
  ...web,
  characters: web.characters.filter(({ id }) => ids.has(id)),
  ties: web.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
});
