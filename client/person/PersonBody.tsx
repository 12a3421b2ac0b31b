import type { PersonPage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMentions } from "../mention/CharacterMentions.tsx";
import { WorkMentions } from "../mention/WorkMentions.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { Texts } from "../panel/Texts.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { PersonFacts } from "./PersonFacts.tsx";
import { personWords } from "./words.ts";

/** A person's page with everything on it. */
export function PersonBody({ person }: { person: PersonPage }) {
  const tell = useTell();
  const t = useWords(personWords);
  const { plays, knownFor, credits } = person;
  return (
    <Stack>
      <PanelHead over={person.roles.map(tell).join(", ")} title={person.name}>
        <Texts texts={person.facts} />
      </PanelHead>
      {plays.length === 0 ? null : (
        <Section title={t("plays")}>
          <CharacterMentions characters={plays} note={({ double }) => (double ? t("double") : null)} />
        </Section>
      )}
      {knownFor.length === 0 ? null : (
        <Section title={t("knownFor")}>
          <WorkMentions works={knownFor} />
        </Section>
      )}
      {credits.length === 0 ? null : (
        <Section title={t("credits")}>
          <WorkMentions works={credits} />
        </Section>
      )}
      <PersonFacts person={person} />
      <div>
        <CopyLink />
      </div>
      <SourceList sources={person.sources} />
    </Stack>
  );
}
