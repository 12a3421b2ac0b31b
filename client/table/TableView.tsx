import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useComparison } from "../compare/use-comparison.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLenses } from "../lens/use-lenses.ts";
import { asFound } from "../looking/arranged.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Fields } from "../panel/Fields.tsx";
import { FindField } from "../panel/FindField.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { FilterNote } from "./FilterNote.tsx";
import { atMoment } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import styles from "./table.module.css";
import { Tables } from "./Tables.tsx";
import { tableWords } from "./words.ts";

/** The same characters and ties as the picture, with the same filters, to be read and sorted. */
export function TableView() {
  const { looking, look } = useLooking();
  const { through } = useHorizon();
  const t = useWords(tableWords);
  const { find } = looking.arranged;
  const moment = useStoryMoment();
  const answer = useQuery(ensemble(looking.story, through, looking.asSeenBy));
  const drawn = useComparison()?.drawn ?? null;
  const seen = useMemo(
    () => answer.data && { ...atMoment(answer.data, moment), ...drawn?.graph },
    [answer.data, moment, drawn],
  );
  const lenses = useLenses(seen);
  const onFind = (text: string) => look({ type: "arrange", arranged: { find: asFound(text) } });
  return (
    <Page>
      <PageHead title={t("title")}>
        <p className={styles.quiet}>{t("lede")}</p>
        <FilterNote />
      </PageHead>
      <Fields>
        <FindField label={t("find")} text={find} onText={onFind} />
      </Fields>
      <Answer of={answer} lines={12}>
        {(web) => <Tables web={seen ?? web} signs={drawn?.signs ?? null} lenses={lenses} />}
      </Answer>
    </Page>
  );
}
