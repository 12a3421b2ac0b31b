import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Storylines } from "#contract/storylines.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { asHappened, type Told } from "./as-happened.ts";

/** The storylines in the order that was chosen: as told, or as it happened up to the moment looked at. */
export function useTold(answer: Storylines): Told {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const moment = useStoryMoment();
  const { data: web } = useQuery(ensemble(looking.story, through, looking.asSeenBy));
  return useMemo(
    () => (moment === null ? answer : asHappened(answer, web ?? NOTHING, moment)),
    [answer, web, moment],
  );
}

const NOTHING = { characters: [], ties: [] };
