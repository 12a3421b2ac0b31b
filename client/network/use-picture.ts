import { useCallback, useMemo } from "react";
import type { Graph, GraphTie } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Lit, Selected, Signs } from "../canvas/canvas-props.ts";
import { letsThrough } from "../looking/filter.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Looking } from "../looking/looking.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { usePointed } from "../lens/pointed.ts";
import type { Shown } from "../lens/shown-by.ts";
import { useLenses } from "../lens/use-lenses.ts";
import { castOf, leftBy, signedCast } from "./cast.ts";
import { useLit } from "./use-lit.ts";

/** What of the ensemble is drawn, chosen, lit and dimmed, from what is looked at. */
export type Picture = {
  shown: ReadonlySet<CharacterId>;
  /** When in the story it is looked at; null for as far as it has been told. */
  moment: Position | null;
  /** What lenses leave to be seen of it; null while none is on. */
  lensed: Shown | null;
  selected: Selected | null;
  lit: Lit | null;
  isDimmed: (tie: GraphTie) => boolean;
};

/** Works out the picture of a graph for what is looked at, and of those who bear a sign where moments are compared. */
export function usePicture(graph: Graph, signs: Signs | null): Picture {
  const { looking } = useLooking();
  const { families, kinds } = looking;
  const lit = useLit(looking);
  const lenses = useLenses(graph);
  const shown = useMemo(
    () =>
      castOf(graph, looking, [
        ...(lit?.characters ?? []),
        ...signedCast(graph, looking, signs),
        ...(lenses?.characters ?? []),
      ]),
    [graph, looking, lit, signs, lenses],
  );
  const pointed = usePointed();
  const meant = pointed ? lenses?.each.get(pointed)?.ties : undefined;
  const lensed = useMemo(() => lenses && leftBy(lenses, graph, looking, lit), [lenses, graph, looking, lit]);
  const isDimmed = useCallback(
    ({ id, kind }: GraphTie) => !letsThrough({ families, kinds }, kind) || meant?.has(id) === false,
    [families, kinds, meant],
  );
  const selected = useMemo(() => selectedOf(looking), [looking]);
  const moment = useStoryMoment();
  return { shown, moment, lensed, selected, lit, isDimmed };
}

function selectedOf({ focus, connection }: Looking): Selected | null {
  if (focus?.type === "character" || focus?.type === "tie") return focus;
  return connection?.to === null ? { type: "character", id: connection.from } : null;
}
