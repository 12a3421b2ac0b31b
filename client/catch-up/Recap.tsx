import { useQuery } from "@tanstack/react-query";
import type { Installment } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { Answer } from "../panel/Answer.tsx";
import { BeforeNext } from "./BeforeNext.tsx";
import styles from "./catch-up.module.css";
import { changes } from "../news/changes-query.ts";
import { GroupedNews } from "./GroupedNews.tsx";
import { toldFrom } from "./since.ts";
import { catchUpWords } from "./words.ts";

/** What changed, then what to know before the next installment while there is one, and the way to the picture. */
export function Recap({ installments }: { installments: readonly Installment[] }) {
  const { looking } = useLooking();
  const { through, number, scene } = useHorizon();
  const t = useWords(catchUpWords);
  const from = toldFrom(looking.since, installments, number);
  const answer = useQuery(changes(looking.story, through, from));
  const last = installments.find((one) => one.number === number);
  return (
    <>
      <Answer of={answer} lines={12}>
        {(told) => <GroupedNews told={told} installments={installments} />}
      </Answer>
      {last && scene === null && number < installments.length ? <BeforeNext last={last} /> : null}
      <p className={styles.onward}>
        {from ? <LookLink action={{ type: "compare", with: from }}>{t("compare")}</LookLink> : null}
        <LookLink action={{ type: "view", view: "network" }}>{t("network")}</LookLink>
      </p>
    </>
  );
}
