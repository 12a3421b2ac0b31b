import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { atMoment } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { story } from "../telling/story-query.ts";
import { earlierEnsemble, heldBack } from "./held-back.ts";

/** The story that is open, at the horizon that holds. Its web is asked for beside it, and not only after it. */
export function useStory() {
  const { looking } = useLooking();
  const { through, position } = useHorizon();
  usePrefetchQuery(ensemble(looking.story, through, looking.asSeenBy));
  return useQuery({
    ...story(looking.story, through),
    placeholderData: (previous) => heldBack(previous, position),
  });
}

/** Its whole web, at the horizon that holds; in the order as it happened, those who are there at its moment. */
export function useEnsemble() {
  const { looking } = useLooking();
  const { through, position } = useHorizon();
  const moment = useStoryMoment();
  const select = useCallback((web: Ensemble) => atMoment(web, moment), [moment]);
  return useQuery({
    ...ensemble(looking.story, through, looking.asSeenBy),
    placeholderData: (previous: Ensemble | undefined) => earlierEnsemble(previous, position),
    select,
  });
}
