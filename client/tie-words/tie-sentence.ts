import type { Language } from "#contract/words.ts";

const GAP = "{}";
const ELIDED = /(?<![\p{L}’'])([dD]e|[qQ]ue|[jJ]usque|[lL]orsque|[pP]uisque) $/u;
const OPENS_WITH_VOWEL = /^[aàâäeéèêëiîïoôöuùûüœæ]/iu;

/** The words of a tie without the other's name: "mentor of {}" becomes "mentor of". */
export function captionOf(label: string): string {
  const [before = "", after = ""] = label.split(GAP, 2).map((part) => part.trim());
  if (before === "" || after === "") return before + after;
  return /^[,;:.]/.test(after) ? before + after : `${before} … ${after}`;
}

/** The words of a tie with the other's name in its place; French elides before a vowel ("d’Émile"). */
export function phraseOf(label: string, other: string, language: Language): string {
  const at = label.indexOf(GAP);
  if (at < 0) return label;
  const before = label.slice(0, at);
  const after = label.slice(at + GAP.length);
  return (language === "fr" ? elide(before, other) : before) + other + after;
}

/** A tie said in full from one side, as somebody would read it aloud. */
export function sentenceOf(subject: string, label: string, other: string, language: Language): string {
  const phrase = phraseOf(label, other, language);
  return label.startsWith(GAP) ? `${phrase} (${subject}).` : `${subject} ${phrase}.`;
}

function elide(before: string, name: string): string {
  if (!OPENS_WITH_VOWEL.test(name)) return before;
  return before.replace(ELIDED, (_, word: string) => `${word.slice(0, -1)}’`);
}
