import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { earlierEnsemble, heldBack } from "./held-back.ts";

/** The story that is open, at the horizon that holds. Its web is asked for beside it, and not only after it. */
export function useStory() {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  usePrefetchQuery(ensemble(looking.story, through, looking.asSeenBy));
  return useQuery({
    ...story(looking.story, through),
    placeholderData: (previous) => heldBack(previous, number),
  });
}

/** Its whole web, at the horizon that holds. */
export function useEnsemble() {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  return useQuery({
    ...ensemble(looking.story, through, looking.asSeenBy),
    placeholderData: (previous) => earlierEnsemble(previous, number),
  });
}
