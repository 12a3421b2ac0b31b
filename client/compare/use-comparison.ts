import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Ensemble, Graph } from "#contract/graph.ts";
import type { Installment } from "#contract/story.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { isCompared } from "../looking/looking.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { comparedWith } from "./compared-with.ts";
import { differenceBetween } from "./difference.ts";
import { signsOf, type SignsBetween } from "./signs-of.ts";
import { united } from "./united.ts";

export type Comparison = {
  /** Null where nothing lies before the horizon. */
  earlier: Installment | null;
  /** The web of the earlier moment. */
  web: UseQueryResult<Ensemble>;
  /** Both moments in one graph, and what differs; null until both webs are there. */
  drawn: { graph: Graph; signs: SignsBetween } | null;
};

/** The comparison that is asked for of the picture or the table: the horizon that holds with one before it. */
export function useComparison(): Comparison | null {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  const { view, compare } = looking;
  const told = useQuery(story(looking.story, through));
  const earlier = comparedWith(compare, told.data?.installments ?? [], number);
  const asked = isCompared(view) && compare !== null;
  const web = useQuery({ ...ensemble(looking.story, earlier?.id), enabled: asked && earlier !== null });
  const { data: later } = useQuery(ensemble(looking.story, through));
  const drawn = useMemo(
    () => (asked && earlier && web.data && later ? drawnOf(web.data, later) : null),
    [asked, earlier, web.data, later],
  );
  return asked ? { earlier, web, drawn } : null;
}

const drawnOf = (earlier: Ensemble, later: Ensemble) => ({
  graph: united(earlier, later),
  signs: signsOf(differenceBetween(earlier, later)),
});
