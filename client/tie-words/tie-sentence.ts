import { phraseOf } from "#contract/phrase.ts";
import type { Language } from "#contract/words.ts";

/** A tie said in full from one side, as somebody would read it aloud. */
export function sentenceOf(subject: string, label: string, other: string, language: Language): string {
  const sentence = `${subject} ${phraseOf(label, other, language)}.`;
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}
