import type { Graph, GraphTie } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";

/** How a tie stands at a moment of the story. */
export type TieState = "holds" | "past" | "notYet";

type Clocks = Pick<GraphTie, "began" | "ended">;

/** How a tie stands at a moment of the story; null for as far as has been told. */
export function stateOf({ began, ended }: Clocks, moment: Position | null): TieState {
  if (moment === null) return ended === null ? "holds" : "past";
  if (began > moment) return "notYet";
  return ended !== null && ended <= moment ? "past" : "holds";
}

/**
 * Those who are there at a moment of the story, and all ties between them, yet to come or not: a character is
 * there from the first scene that shows them on, or from when a tie of theirs began. Null: everybody.
 */
export function atMoment<Web extends Graph>(web: Web, moment: Position | null): Web {
  if (moment === null) return web;
  const since = new Map<string, Position>(web.characters.map(({ id, revealed }) => [id, revealed]));
  for (const { from, to, began } of web.ties) {
    for (const id of [from, to]) since.set(id, Math.min(since.get(id) ?? began, began));
  }
  const isThere = (id: string) => (since.get(id) ?? Infinity) <= moment;
  return {
    ...web,
    characters: web.characters.filter(({ id }) => isThere(id)),
    ties: web.ties.filter(({ from, to }) => isThere(from) && isThere(to)),
  };
}
