import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import type { Through } from "../horizon/through.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Looking } from "../looking/looking.ts";
import { story } from "../telling/story-query.ts";
import { paceOf } from "./pace.ts";
import type { Stop } from "./stops.ts";
import type { Timeline } from "./use-timeline.ts";

export type Play = { playing: boolean; start: () => void; stop: () => void };

/**
 * Goes from stop to stop to the reader's own horizon, from where the thumb stands or, at the end, from the
 * beginning. What the next stop shows is fetched while this one is looked at; it is waited for.
 */
export function usePlay({ stops, at, go, ...timeline }: Timeline): Play {
  const { looking } = useLooking();
  const client = useQueryClient();
  const [playing, setPlaying] = useState(false);
  const next = stops[at + 1];
  const pace = paceOf(stops.length);
  const isKnown = next !== undefined && timeline.isKnown(next);
  const fetchNext = useEffectEvent(() => (next ? fetchAhead(client, looking, next) : Promise.resolve()));
  const step = useEffectEvent(() => {
    if (next) go(next);
    if (at + 2 >= stops.length) setPlaying(false);
  });
  const position = next?.position;

  useEffect(() => {
    if (!playing || !isKnown) return;
    let left = false;
    const fetched = fetchNext();
    const timer = setTimeout(() => {
      const goOn = () => {
        if (!left) step();
      };
      fetched.then(goOn, goOn);
    }, pace);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [playing, isKnown, position, pace]);

  const start = () => {
    const [first] = stops;
    if (!next && first) go(first);
    setPlaying(stops.length > 1);
  };
  return { playing, start, stop: () => setPlaying(false) };
}

/** In the order as it happened all is there already. */
async function fetchAhead(client: QueryClient, { story: id, order, focus }: Looking, stop: Stop) {
  if (order === "happened") return;
  const through: Through = stop.scene?.id ?? stop.installment?.id;
  const card = { story: id, through, character: focus?.id ?? "" };
  await Promise.all([
    client.prefetchQuery(story(id, through)),
    client.prefetchQuery(ensemble(id, through)),
    ...(focus?.type === "character" ? [client.prefetchQuery(ask(endpoints.character, card))] : []),
  ]);
}
