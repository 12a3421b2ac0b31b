import { useQuery } from "@tanstack/react-query";
import type { Telling } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "./story-query.ts";

/** What one unit of the open story is: an episode, a chapter, an act. */
export function useTelling(): Telling {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { data } = useQuery(story(looking.story, through));
  return data?.telling ?? "episode";
}
