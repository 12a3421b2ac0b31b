import { useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { CanvasEvents } from "../canvas/canvas-props.ts";
import { useLooking } from "../looking/looking-context.ts";
import { isFold, type Fold } from "../canvas/folds.ts";
import { withNeighbours } from "./cast.ts";
import { companyToFold, meant } from "./folds.ts";

/** What the reader's hands do in the picture, as actions on what is looked at. */
export function usePictureEvents(
  graph: Graph,
  shown: ReadonlySet<CharacterId>,
  folds: readonly Fold[],
): CanvasEvents {
  const { look, looking } = useLooking();
  const { focus, lenses } = looking;
  return useMemo(
    () => ({
      onSelect: (selected) =>
        look(selected ? { type: "focus", focus: meant(selected, folds) } : { type: "close" }),
      onExpand: (character) => {
        const fold = folds.find(({ id }) => id === character);
        if (fold) return look({ type: "toggleFold", company: fold.company });
        // Through lenses one sees whom they touch: whoever else came in would not be seen.
        if (lenses.length > 0) return;
        const characters = withNeighbours(graph, character).filter((id) => !shown.has(id));
        if (characters.length > 0) look({ type: "bring", characters });
      },
      onFold: (character) => {
        const drawn = graph.characters.filter(({ id }) => shown.has(id));
        const company = companyToFold(character, drawn, folds, looking.folded);
        if (company) look({ type: "toggleFold", company });
      },
      onPick: (character) =>
        focus?.type === "character" && focus.id !== character && !isFold(character)
          ? look({ type: "connect", from: focus.id, to: character })
          : look({ type: "focus", focus: meant({ type: "character", id: character }, folds) }),
    }),
    [graph, shown, folds, look, focus, lenses, looking.folded],
  );
}
