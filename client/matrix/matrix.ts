import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Language } from "#contract/words.ts";
import { letsThrough, type TieFilter } from "../looking/filter.ts";
import { rowsOf, type Rows } from "./cells.ts";
import type { MatrixOrder } from "../looking/arranged.ts";
import { inOrder, type Block } from "./order.ts";

/** What the grid draws: who stands in its rows and columns, which of them belong together, and what is between them. */
export type Matrix = { characters: GraphCharacter[]; blocks: Block[]; rows: Rows; ties: GraphTie[] };

/**
 * The matrix of those on show. The order heeds all their ties, so that nobody changes places when the legend
 * or a lens narrows which of them are drawn; `seen` are the ties that lenses leave.
 */
export function matrixOf(
  { characters, ties }: Graph,
  cast: ReadonlySet<string>,
  filter: TieFilter,
  order: MatrixOrder,
  language: Language,
  seen: ReadonlySet<string> | null = null,
): Matrix {
  const shown = {
    characters: characters.filter(({ id }) => cast.has(id)),
    ties: ties.filter(({ from, to }) => cast.has(from) && cast.has(to)),
  };
  const ordered = inOrder(shown, order, language);
  const left = shown.ties.filter(({ id, kind }) => letsThrough(filter, kind) && (seen?.has(id) ?? true));
  return { ...ordered, ties: left, rows: rowsOf(ordered.characters, left) };
}
