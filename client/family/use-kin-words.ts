import { useLanguage, useTell } from "../language/language-context.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import type { Kindred } from "./families.ts";
import type { KinTie } from "./kin.ts";

/** Says a tie of a family in a sentence. */
export function useKinWords({ people }: Kindred): (tie: KinTie) => string {
  const { language } = useLanguage();
  const tell = useTell();
  const nameOf = (id: string): string => {
    const person = people.find((one) => one.id === id);
    return person ? tell(person.shortName) : "";
  };
  return ({ from, to, label }) => sentenceOf(nameOf(from), tell(label), nameOf(to), language);
}
