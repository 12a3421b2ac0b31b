import { useMemo } from "react";
import type { Storylines } from "#contract/storylines.ts";
import { CharacterId } from "#contract/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import { castOf } from "./cast.ts";
import { chartOf, type Chart } from "./chart.ts";

/** The chart of those whose strands are drawn; it is drawn up anew only where that are others. */
export function useChart(answer: Storylines): Chart {
  const { looking } = useLooking();
  const cast = [...castOf(answer, looking)].join(" ");
  return useMemo(
    () => chartOf(answer, new Set(cast.split(" ").flatMap((id) => CharacterId.safeParse(id).data ?? []))),
    [answer, cast],
  );
}
