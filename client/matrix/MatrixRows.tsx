import { useCallback } from "react";
import type { GraphTie } from "#contract/graph.ts";
import { useLooking } from "../looking/looking-context.ts";
import { stateOf } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import type { Place } from "./grid-keys.ts";
import type { Measures } from "./grid-measures.ts";
import type { Span } from "./grid-span.ts";
import type { Matrix } from "./matrix.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import type { GridView } from "./use-grid-view.ts";

type Props = {
  matrix: Matrix;
  measures: Measures;
  view: GridView;
  at: Place;
  said: Place | null;
  say: (place: Place) => string;
};

/** The rows in sight, and the one that one is at. */
export function MatrixRows({ matrix: { characters, rows }, measures, view, at, said, say }: Props) {
  const { focus } = useLooking().looking;
  const moment = useStoryMoment();
  const doesHold = useCallback((tie: GraphTie) => stateOf(tie, moment) === "holds", [moment]);
  const open = focus?.type === "tie" ? focus.id : null;
  return placesOf(view.rows, at.row).map((row) => {
    const character = characters[row];
    return character ? (
      <MatrixRow
        key={character.id}
        {...{ row, character, measures, say, doesHold, open }}
        cells={rows[row] ?? []}
        columns={view.columns}
        at={at.row === row ? at.column : null}
        isSaid={said?.row === row}
      />
    ) : null;
  });
}

/** The rows to be drawn, in order. */
function placesOf({ from, to }: Span, at: number): number[] {
  const places = Array.from({ length: to - from }, (_, step) => from + step);
  if (at < 0 || places.includes(at)) return places;
  return at < from ? [at, ...places] : [...places, at];
}
