import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Story } from "#contract/story.ts";
import { installmentNumberOf, isEnd } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { nearOf } from "./sections.ts";
import { indexAt, stopsOf, type Stop } from "./stops.ts";
import { isLong, type Track } from "./track.ts";
import { useScenes } from "./use-scenes.ts";

/** The timeline of a story in either order: where its thumb may stand, and where it stands. */
export type Timeline = {
  /** As the reader's own horizon tells it, whichever moment is looked at. */
  story: Story;
  track: Track;
  stops: readonly Stop[];
  at: number;
  /** Whether one goes scene by scene. */
  opened: boolean;
  setOpened: (opened: boolean) => void;
  go: (stop: Stop) => void;
  /** Whether the scenes on the way to a stop are known, or none are asked for; else they are on their way. */
  isKnown: (stop: Stop) => boolean;
};

/** Works out the timeline; `shown` is the story as the moment looked at tells it. */
export function useTimeline(shown: Story): Timeline {
  const { looking } = useLooking();
  const { own, seen, position } = useHorizon();
  const moment = useStoryMoment() ?? position;
  const told = useQuery(storyQuery(looking.story, own));
  const story = told.data ?? shown;
  const [asked, setOpened] = useState(false);
  const opened = asked || (moment > 0 && !isEnd(moment));
  const number = installmentNumberOf(moment);
  const scenes = useScenes(story.installments, number, opened);
  const before = looking.order === "happened";
  const { installments } = story;
  const stops = useMemo(
    () => stopsOf({ installments, seen, before, scenes }),
    [installments, seen, before, scenes],
  );
  const track = useMemo<Track>(() => {
    const positions = [...scenes].map(([of, all]) => [of, all.map((scene) => scene.position)] as const);
    const open = opened && number > 0 ? number : null;
    const { length: count } = installments;
    const near = isLong({ count }) ? nearOf(Math.max(1, number), seen) : null;
    return { count, before, open, near, scenes: new Map(positions) };
  }, [installments, before, opened, number, seen, scenes]);
  const isKnown = ({ installment }: Stop) => !opened || !installment || scenes.has(installment.number);
  const go = useGo(stops.at(-1));
  return { story, track, stops, at: indexAt(stops, moment), opened, setOpened, go, isKnown };
}

/** How to stand at a stop: the telling moves the horizon that is looked at, story time only the moment. */
function useGo(last: Stop | undefined): (stop: Stop) => void {
  const { looking, look } = useLooking();
  const { lookAt } = useHorizon();
  const { order } = looking;
  return useCallback(
    (stop) => {
      const isLast = stop.position === last?.position;
      if (order === "happened") look({ type: "at", at: isLast ? null : stop.position });
      else lookAt(isLast ? undefined : (stop.scene ?? stop.installment?.id));
    },
    [order, last?.position, look, lookAt],
  );
}
