import type { CharacterRef } from "#contract/graph.ts";
import { useLanguage, useTell } from "../language/language-context.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import type { StrandEvent } from "./strand.ts";

/** What befalls a character, as a sentence in the reader's language. */
export function useEventText(subject: CharacterRef): (event: StrandEvent) => string {
  const { language } = useLanguage();
  const tell = useTell();
  return (event) => {
    switch (event.sort) {
      case "turns":
        return tell(event.text);
      case "begins":
      case "ends": {
        const { label, other } = event.tie;
        return sentenceOf(tell(subject.shortName), tell(label), tell(other.shortName), language);
      }
      case "joins":
      case "leaves": {
        const { company, role } = event.membership;
        return `${tell(company.name)}, ${tell(role)}.`;
      }
    }
  };
}
