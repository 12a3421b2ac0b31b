import { useEffect, useMemo, useState } from "react";
import type { Storylines } from "#contract/storylines.ts";
import { CharacterId } from "#contract/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Arranging } from "./arranging.ts";
import type { Told } from "./as-happened.ts";
import { castOf } from "./cast.ts";
import { columnsOf, drawnUp, planOf, type Chart } from "./chart.ts";
import type { Arrangement, Columns } from "./strand.ts";

/** For how long at most the page does nothing but arrange, in milliseconds: less than a frame. */
const SLICE = 10;

/** The arrangement made last: what the next has in common with it is taken over. */
let latest: Arranging | null = null;

/**
 * The chart of those whose strands are drawn, the same at every moment; it is drawn up anew only where that are others. Of a long story its
 * beginning is there at once, and the rest as soon as it has been arranged.
 */
export function useChart(told: Told, answer: Storylines): Chart {
  const { looking } = useLooking();
  const cast = [...castOf(answer, looking)].join(" ");
  const plan = useMemo(
    () => planOf(told, new Set(cast.split(" ").flatMap((id) => CharacterId.safeParse(id).data ?? []))),
    [told, cast],
  );
  const columns = useMemo(() => columnsOf(plan), [plan]);
  const arrangement = useArrangement(columns);
  return useMemo(() => drawnUp(plan, arrangement), [plan, arrangement]);
}

function useArrangement(columns: Columns): Arrangement {
  const { arranging, first } = useMemo(() => begun(columns), [columns]);
  const [whole, setWhole] = useState({ of: arranging, arrangement: first });
  useEffect(() => {
    let timer = 0;
    const goOn = () => {
      workFor(arranging);
      if (arranging.isDone) setWhole({ of: arranging, arrangement: arranging.soFar });
      else timer = window.setTimeout(goOn);
    };
    if (!arranging.isDone) timer = window.setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [arranging]);
  return whole.of === arranging ? whole.arrangement : first;
}

function begun(columns: Columns) {
  const arranging = new Arranging(columns, latest);
  workFor(arranging);
  latest = arranging;
  return { arranging, first: arranging.soFar };
}

function workFor(arranging: Arranging): void {
  const until = performance.now() + SLICE;
  arranging.work(() => performance.now() < until);
}
