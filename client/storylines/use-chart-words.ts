import { useCallback } from "react";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import type { Tip } from "./chart-props.ts";
import type { Chart } from "./chart.ts";
import type { Target } from "./hit.ts";
import type { Cursor } from "./walk.ts";
import { words } from "./words.ts";

/** How a place in a chart is said to somebody who does not see it. */
export function useDescribe(chart: Chart, names: readonly string[]): (cursor: Cursor) => string {
  const t = useWords(words);
  const tell = useTell();
  const { long } = useMoments();
  const list = useListing();
  return ({ column, strand }) => {
    const [scene, own] = [chart.scenes[column], chart.strands[strand]];
    if (!scene || !own) return "";
    const others = scene.strands.filter((other) => other !== strand).map((other) => names[other] ?? "");
    const scenes = chart.scenesOf[strand] ?? [];
    return t("described", {
      name: tell(own.name),
      at: scenes.indexOf(column) + 1,
      count: scenes.length,
      title: tell(scene.meeting.title),
      when: long(scene.meeting.position),
      alone: others.length === 0 ? "yes" : "no",
      names: list(others),
    });
  };
}

/** What is said of the thing beneath the mouse. */
export function useTips(chart: Chart, names: readonly string[]): (target: Target) => Tip {
  const t = useWords(words);
  const tell = useTell();
  const { long } = useMoments();
  const list = useListing();
  return (target) => {
    if (target.type === "strand") {
      const count = chart.scenesOf[target.strand]?.length ?? 0;
      const strand = chart.strands[target.strand];
      return { title: strand ? tell(strand.name) : "", lines: [t("scenesCount", { count })] };
    }
    const scene = chart.scenes[target.column];
    if (!scene) return { title: "", lines: [] };
    const there = scene.strands.map((strand) => names[strand] ?? "");
    return { title: tell(scene.meeting.title), lines: [long(scene.meeting.position), list(there)] };
  };
}

function useListing(): (names: readonly string[]) => string {
  const { language } = useLanguage();
  return useCallback(
    (names) => new Intl.ListFormat(language, { type: "conjunction" }).format(names),
    [language],
  );
}
