import { useCallback, useMemo } from "react";
import type { Graph, GraphTie } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Lit, Selected, Signs } from "../canvas/canvas-props.ts";
import { letsThrough } from "../looking/filter.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Looking } from "../looking/looking.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { castOf, signedCast } from "./cast.ts";
import { useLit } from "./use-lit.ts";

/** What of the ensemble is drawn, chosen, lit and dimmed, from what is looked at. */
export type Picture = {
  shown: ReadonlySet<CharacterId>;
  /** When in the story it is looked at; null for as far as it has been told. */
  moment: Position | null;
  selected: Selected | null;
  lit: Lit | null;
  isDimmed: (tie: GraphTie) => boolean;
};

/** Works out the picture of a graph for what is looked at, and of those who bear a sign where moments are compared. */
export function usePicture(graph: Graph, signs: Signs | null): Picture {
  const { looking } = useLooking();
  const { families, kinds } = looking;
  const lit = useLit(looking);
  const shown = useMemo(
    () => castOf(graph, looking, [...(lit?.characters ?? []), ...signedCast(graph, looking, signs)]),
    [graph, looking, lit, signs],
  );
  const isDimmed = useCallback(
    ({ kind }: GraphTie) => !letsThrough({ families, kinds }, kind),
    [families, kinds],
  );
  const selected = useMemo(() => selectedOf(looking), [looking]);
  const moment = useStoryMoment();
  return { shown, moment, selected, lit, isDimmed };
}

function selectedOf({ focus, connection }: Looking): Selected | null {
  if (focus?.type === "character" || focus?.type === "tie") return focus;
  return connection?.to === null ? { type: "character", id: connection.from } : null;
}
