import type { PersonPage } from "#contract/people.ts";
import { sayDate } from "../date/say-date.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { Facts } from "../panel/Facts.tsx";
import { personWords } from "./words.ts";

/** When somebody was born, of what nationality they are, and where they belong. */
export function PersonFacts({ person }: { person: PersonPage }) {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(personWords);
  return (
    <Facts
      facts={[
        { name: t("born"), said: person.born === null ? null : sayDate(person.born, language) },
        { name: t("nationality"), said: person.nationality === null ? null : tell(person.nationality) },
        { name: t("affiliations"), said: person.affiliations.join(", ") },
      ]}
    />
  );
}
