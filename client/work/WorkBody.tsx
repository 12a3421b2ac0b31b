import type { WorkPage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { SceneMentions } from "../mention/SceneMentions.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { Facts } from "../panel/Facts.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { Texts } from "../panel/Texts.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { WorkPeople } from "./WorkPeople.tsx";
import { workWords } from "./words.ts";

/** A work's page with everything on it. */
export function WorkBody({ work }: { work: WorkPage }) {
  const tell = useTell();
  const t = useWords(workWords);
  const over = [tell(work.kind), ...(work.year === null ? [] : [String(work.year)])].join(" · ");
  return (
    <Stack>
      <PanelHead over={over} title={tell(work.title)}>
        <Texts texts={work.facts} />
      </PanelHead>
      <Facts facts={[{ name: t("creator"), said: work.creator }]} />
      <WorkPeople people={work.people} />
      {work.scenes.length === 0 ? null : (
        <Section title={t("scenes")}>
          <SceneMentions scenes={work.scenes} />
        </Section>
      )}
      <div>
        <CopyLink />
      </div>
      <SourceList sources={work.sources} />
    </Stack>
  );
}
