import { useQuery } from "@tanstack/react-query";
import type { TrendLine, TrendPoint } from "#contract/trend.ts";
import type { CharacterId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { trend } from "./insight-query.ts";

/** How the measures ran, as far as the answer is there; a page can be read without it. */
export function useTrend(): {
  points: readonly TrendPoint[];
  lineOf: (id: CharacterId) => TrendLine | undefined;
} {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { data } = useQuery(trend(looking.story, through, looking.asSeenBy));
  return {
    points: data?.points ?? [],
    lineOf: (id) => data?.lines.find((line) => line.id === id),
  };
}
