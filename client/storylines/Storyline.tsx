import { useMemo, useRef } from "react";
import type { Storylines } from "#contract/storylines.ts";
import type { Story } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useTheme } from "../settings/theme-context.ts";
import { Notice } from "../ui/Notice.tsx";
import type { ChartHandle } from "./chart-props.ts";
import { ChartText } from "./ChartText.tsx";
import { ChartTools } from "./ChartTools.tsx";
import { StrandChart } from "./StrandChart.tsx";
import styles from "./storylines.module.css";
import { actionOf, targetOf } from "./targets.ts";
import { useChart } from "./use-chart.ts";
import { useDescribe, useTips } from "./use-chart-words.ts";
import { useTold } from "./use-told.ts";
import { useHeadings } from "./use-headings.ts";
import { words } from "./words.ts";

type Props = { story: Story; answer: Storylines };

/** The chart of those who are shown, with its buttons, and the same as text. */
export function Storyline({ story, answer }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { looking, look } = useLooking();
  const { theme } = useTheme();
  const handle = useRef<ChartHandle>(null);
  const told = useTold(answer);
  const chart = useChart(told, answer);
  const names = useMemo(() => chart.strands.map(({ shortName }) => tell(shortName)), [chart, tell]);
  const headings = useHeadings(chart, story);
  const chosen = useMemo(() => targetOf(chart, looking.focus), [chart, looking.focus]);
  const said = { names, headings, describe: useDescribe(chart, names), tipOf: useTips(chart, names) };
  const hidden = told.characters.length - chart.strands.length;
  return (
    <>
      {chart.scenes.length > 0 ? (
        <StrandChart
          ref={handle}
          chart={chart}
          chartKey={`${story.id} ${answer.part ?? ""} ${looking.order}`}
          theme={theme}
          label={t("chart")}
          chosen={chosen}
          onChoose={(target) => look(actionOf(chart, target))}
          {...said}
        />
      ) : (
        <div className={styles.middle}>
          <Notice title={t("nobody")}>{t("nobodyText")}</Notice>
        </div>
      )}
      <ChartText chart={chart} headings={headings} names={names} />
      <ChartTools chart={handle} answer={answer} lights={story.lights} hidden={hidden} />
    </>
  );
}
