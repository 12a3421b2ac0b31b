import { useQuery } from "@tanstack/react-query";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { changes } from "../news/changes-query.ts";
import { Answer } from "../panel/Answer.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Stack } from "../panel/Stack.tsx";
import { saidNumber } from "../telling/said-number.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { useTelling } from "../telling/use-telling.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./compare.module.css";
import { ComparedNews } from "./ComparedNews.tsx";
import { sortedNews } from "./sorted-news.ts";
import { useComparison } from "./use-comparison.ts";
import { compareWords } from "./words.ts";

/** The comparison as a list: what is new, over and changed, each line a way to its page. */
export function ComparisonPanel() {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(compareWords);
  const telling = useTelling();
  const called = useSaidNumbers();
  const comparison = useComparison();
  const earlier = comparison?.earlier ?? null;
  const told = useQuery({
    ...changes(looking.story, through, earlier?.id ?? null),
    enabled: earlier !== null,
  });
  if (!comparison) return null;
  const { web, drawn } = comparison;
  if (!earlier) return <Notice title={t("first")}>{t("firstText")}</Notice>;
  return (
    <Stack>
      <PanelHead title={t("title", { telling, number: called(number), earlier: saidNumber(earlier) })}>
        <p className={styles.quiet}>{t(looking.view === "table" ? "explainedInTable" : "explained")}</p>
      </PanelHead>
      <Answer of={web} lines={9}>
        {() => (
          <Answer of={told} lines={9}>
            {(news) => (drawn ? <ComparedNews news={sortedNews(news.changes, drawn.signs)} /> : null)}
          </Answer>
        )}
      </Answer>
      <p className={styles.recap}>
        <LookLink action={{ type: "view", view: "catch-up", since: earlier.id }}>{t("recap")}</LookLink>
      </p>
    </Stack>
  );
}
