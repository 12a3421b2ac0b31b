import { useMemo } from "react";
import type { Story } from "#contract/story.ts";
import { horizonThrough } from "#contract/telling.ts";
import { useTell } from "../language/language-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import type { Chart } from "./chart.ts";
import { spansOf } from "./headings.ts";
import type { Heading } from "./painted.ts";

/** What stands over the columns of a chart: "Episode 2 · The Rat", or the section of a long telling. */
export function useHeadings(chart: Chart, { installments }: Story): readonly Heading[] {
  const tell = useTell();
  const { heading } = useMoments();
  const spans = useMemo(() => spansOf(chart, installments), [chart, installments]);
  const titleOf = (number: number) => {
    const title = installments[number - 1]?.title;
    return title ? tell(title) : "";
  };
  const texts = spans.map(({ number, section }) => {
    const [said, title] = [heading(number === 0 ? 0 : horizonThrough(number)), titleOf(number)];
    return section ? tell(section) : title === "" || title === said ? said : `${said} · ${title}`;
  });
  const said = texts.join("\n");
  return useMemo(() => {
    const lines = said.split("\n");
    return spans.map((span, at) => ({ ...span, text: lines[at] ?? "" }));
  }, [spans, said]);
}
