import type { Language } from "./words.ts";

const GAP = "{}";
const CONTRACTED: Record<string, string> = { "de le": "du", "de les": "des", "à le": "au", "à les": "aux" };
const ELIDED = /(?<![\p{L}’'])([dD]e|[qQ]ue|[jJ]usque|[lL]orsque|[pP]uisque) $/u;
const OPENS_WITH_VOWEL = /^[aàâäeéèêëiîïoôöuùûüœæ]/iu;

/** The words of a tie with the other's name in its place; French joins them: "d’Émile", "du ministre". */
export function phraseOf(label: string, other: string, language: Language): string {
  const at = label.indexOf(GAP);
  if (at < 0) return label;
  const before = label.slice(0, at);
  const after = label.slice(at + GAP.length);
  return (language === "fr" ? joined(before, other) : before + other) + after;
}

/** Does the phrase end in the name of the other, so that "who" can go on from it? */
export const endsInName = (label: string): boolean => label.endsWith(GAP);

function joined(before: string, name: string): string {
  const [, stem = "", preposition = ""] = /^(.*(?:^|[^\p{L}’']))(de|à) $/u.exec(before) ?? [];
  const [, article = "", rest = ""] = /^(les?) (.*)$/.exec(name) ?? [];
  const contraction = CONTRACTED[`${preposition} ${article}`];
  if (contraction !== undefined) return `${stem}${contraction} ${rest}`;
  if (!OPENS_WITH_VOWEL.test(name)) return before + name;
  return before.replace(ELIDED, (_, word: string) => `${word.slice(0, -1)}’`) + name;
}
