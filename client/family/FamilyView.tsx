import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { atMoment, stateOf } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { Families } from "./Families.tsx";
import styles from "./family.module.css";
import { familyWords } from "./words.ts";

/** The families of the story at the horizon, each as a tree; at a moment of the story, what had begun by then. */
export function FamilyView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(familyWords);
  const moment = useStoryMoment();
  const select = useCallback(
    (web: Ensemble): Ensemble => {
      const then = atMoment(web, moment);
      return { ...then, ties: then.ties.filter((tie) => stateOf(tie, moment) !== "notYet") };
    },
    [moment],
  );
  const answer = useQuery({ ...ensemble(looking.story, through, looking.asSeenBy), select });
  return (
    <Page>
      <PageHead title={t("title")}>
        <p className={styles.quiet}>{t("lede")}</p>
      </PageHead>
      <Answer of={answer} lines={12}>
        {(web) => <Families graph={web} />}
      </Answer>
    </Page>
  );
}
