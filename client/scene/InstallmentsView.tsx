import { useQuery } from "@tanstack/react-query";
import type { Installment } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { story } from "../telling/story-query.ts";
import { useTelling } from "../telling/use-telling.ts";
import { bySection } from "./by-section.ts";
import { InstallmentEntry } from "./InstallmentEntry.tsx";
import { SectionFolds } from "./SectionFolds.tsx";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** The installments of the story; past the horizon there is a number and nothing else. */
export function InstallmentsView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(sceneWords);
  const telling = useTelling();
  const answer = useQuery(story(looking.story, through));
  return (
    <Page>
      <PageHead title={t("all", { telling })} />
      <Answer of={answer} lines={10}>
        {({ installments }) => <Installments installments={installments} />}
      </Answer>
    </Page>
  );
}

function Installments({ installments }: { installments: readonly Installment[] }) {
  const gathered = bySection(installments);
  if (gathered) return <SectionFolds {...gathered} />;
  return (
    <ol className={styles.installments}>
      {installments.map((installment) => (
        <InstallmentEntry key={installment.id} installment={installment} />
      ))}
    </ol>
  );
}
