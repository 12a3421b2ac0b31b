import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Fields } from "../panel/Fields.tsx";
import { FindField } from "../panel/FindField.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { Section } from "../panel/Section.tsx";
import { story } from "../telling/story-query.ts";
import { useTelling } from "../telling/use-telling.ts";
import { notes } from "./notes-query.ts";
import { NotesFound } from "./NotesFound.tsx";
import styles from "./notes.module.css";
import { notesWords } from "./words.ts";

/** About these facts: how the horizon is kept, where they come from, where sources disagree or fall silent. */
export function NotesView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const tell = useTell();
  const t = useWords(notesWords);
  const telling = useTelling();
  const { data: told } = useQuery(story(looking.story, through));
  const [text, setText] = useState("");
  const answer = useQuery(notes(looking.story, through));
  return (
    <Page>
      <PageHead title={t("title")} />
      <Section title={t("horizon")}>
        <p className={styles.text}>{t("horizonText", { telling })}</p>
      </Section>
      {told?.credit ? (
        <Section title={t("sources")}>
          <p className={styles.text}>{tell(told.credit)}</p>
        </Section>
      ) : null}
      <Answer of={answer} lines={10}>
        {(all) =>
          all.length === 0 ? (
            <p>{t("nothing")}</p>
          ) : (
            <>
              <Fields>
                <FindField label={t("find")} text={text} onText={setText} />
              </Fields>
              <NotesFound notes={all} text={text.trim()} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
