import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WorkId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Fields } from "../panel/Fields.tsx";
import { FindField } from "../panel/FindField.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { useTelling } from "../telling/use-telling.ts";
import { Notice } from "../ui/Notice.tsx";
import { KnownFromChoice } from "./KnownFromChoice.tsx";
import { people } from "./people-query.ts";
import { PeopleList } from "./PeopleList.tsx";
import styles from "./person.module.css";
import { personWords } from "./words.ts";

/** Who plays whom and who made it, to be found by name or by where one knows them from. */
export function PeopleView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(personWords);
  const telling = useTelling();
  const [text, setText] = useState("");
  const [work, setWork] = useState<WorkId | null>(null);
  const answer = useQuery(people(looking.story, through, work ?? undefined));
  const showAll = () => {
    setText("");
    setWork(null);
  };
  if (work === null && answer.data?.length === 0) {
    return (
      <Page>
        <PageHead title={t("title")} />
        <Notice title={t("none")}>{t("noneText", { telling })}</Notice>
      </Page>
    );
  }
  return (
    <Page>
      <PageHead title={t("title")}>
        <p className={styles.quiet}>{t("lede")}</p>
      </PageHead>
      <Fields>
        <FindField label={t("find")} text={text} onText={setText} />
        <KnownFromChoice work={work} onChoose={setWork} />
      </Fields>
      <Answer of={answer} lines={10}>
        {(everybody) => <PeopleList people={everybody} text={text} showAll={showAll} />}
      </Answer>
    </Page>
  );
}
