import { useQuery } from "@tanstack/react-query";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { insight } from "./insight-query.ts";
import { InsightBody } from "./InsightBody.tsx";
import styles from "./insight.module.css";
import { insightWords } from "./words.ts";

/** What the web of ties says of the cast at the horizon, and how it came to be so. */
export function InsightView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(insightWords);
  const tell = useTell();
  const answer = useQuery(insight(looking.story, through, looking.asSeenBy));
  const { data } = answer;
  const counts = { characters: data?.characters.length ?? 0, pairs: data?.pairs ?? 0 };
  const seer = data?.asSeenBy;
  return (
    <Page>
      <PageHead title={t("title")}>
        {data ? (
          <p className={styles.quiet}>
            {seer ? t("ledeSeen", { ...counts, name: tell(seer.name) }) : t("lede", counts)}
          </p>
        ) : null}
      </PageHead>
      <Answer of={answer} lines={12}>
        {(told) => <InsightBody insight={told} />}
      </Answer>
    </Page>
  );
}
