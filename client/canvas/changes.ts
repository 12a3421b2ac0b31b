import type { ElementDefinition } from "cytoscape";

export type Changes = { added: Drawn[]; removed: string[]; updated: Drawn[] };

/** An element of the picture; each bears an id. */
export type Drawn = ElementDefinition & { data: { id: string } };

/** What must change on the canvas to go from one set of elements to another. Places are not its business. */
export function changesBetween(before: readonly Drawn[], after: readonly Drawn[]): Changes {
  const old = byId(before);
  const wanted = byId(after);
  return {
    added: after.filter(({ data }) => !old.has(data.id)),
    removed: [...old.keys()].filter((id) => !wanted.has(id)),
    updated: after.filter((element) => isStale(old.get(element.data.id), element)),
  };
}

const byId = (elements: readonly Drawn[]) => new Map(elements.map((element) => [element.data.id, element]));

const isStale = (old: Drawn | undefined, element: Drawn): boolean =>
  old !== undefined && JSON.stringify(old.data) !== JSON.stringify(element.data);
