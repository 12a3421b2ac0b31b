import type { Focus } from "../looking/looking.ts";
import type { Action } from "../looking/reducer.ts";
import type { Chart } from "./chart.ts";
import type { Target } from "./hit.ts";

/** What is open beside the chart, in it; null where that is nothing of it. */
export function targetOf({ scenes, strands }: Chart, focus: Focus | null): Target | null {
  if (focus?.type === "scene") {
    const column = scenes.findIndex(({ meeting }) => meeting.id === focus.id);
    return column < 0 ? null : { type: "scene", column };
  }
  if (focus?.type === "tie") {
    const column = scenes.findIndex(
      ({ meeting }) => meeting.installment === null && meeting.tie === focus.id,
    );
    return column < 0 ? null : { type: "scene", column };
  }
  if (focus?.type !== "character") return null;
  const strand = strands.findIndex(({ id }) => id === focus.id);
  return strand < 0 ? null : { type: "strand", strand };
}

/** What it means to choose something in the chart. An installment that stands for its scenes opens as such, and what lay before the story as the tie it was. */
export function actionOf({ scenes, strands }: Chart, target: Target | null): Action {
  if (target?.type === "strand") {
    const strand = strands[target.strand];
    return strand ? { type: "focus", focus: { type: "character", id: strand.id } } : { type: "close" };
  }
  const meeting = target && scenes[target.column]?.meeting;
  if (!meeting) return { type: "close" };
  if (meeting.installment === null) return { type: "focus", focus: { type: "tie", id: meeting.tie } };
  if (meeting.id) return { type: "focus", focus: { type: "scene", id: meeting.id } };
  return { type: "focus", focus: { type: "installment", id: meeting.installment } };
}
