import { useLooking } from "../looking/looking-context.ts";
import type { Action } from "../looking/reducer.ts";
import { tiesAt } from "./cells.ts";
import type { Place } from "./grid-keys.ts";
import type { Matrix } from "./matrix.ts";

/** What a press on a place does: it opens what stands there. */
export function usePress(matrix: Matrix): (place: Place) => void {
  const { look } = useLooking();
  return (place) => {
    const action = actionAt(matrix, place);
    if (action) look(action);
  };
}

/**
 * What a place opens: a head and the diagonal the card, a mark the pair's first tie, the other way round too
 * where that is the only one; where there is none, the ways from one to the other. Null beside the grid.
 */
export function actionAt({ characters, rows }: Matrix, { row, column }: Place): Action | null {
  const [from, to] = [characters[row], characters[column]];
  const [tie] = [...tiesAt(rows, row, column), ...tiesAt(rows, column, row)].toSorted(
    (one, other) => one.revealed - other.revealed,
  );
  if (from && to && tie) return { type: "focus", focus: { type: "tie", id: tie.id } };
  if (from && to && from !== to) return { type: "connect", from: from.id, to: to.id };
  const one = from ?? to;
  return one ? { type: "focus", focus: { type: "character", id: one.id } } : null;
}
