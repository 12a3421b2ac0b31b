import type { CharacterId, Language, Text } from "#contract/words.ts";
import type { Cast } from "../characters/cast.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import type { Chain } from "./chains.ts";

const WHO = { en: ", who", fr: ", qui" } as const satisfies Record<Language, string>;

/** French sets a narrow space before a semicolon. */
const NEXT = { en: "; ", fr: "\u202f; " } as const satisfies Record<Language, string>;

/**
 * A chain said as a sentence: "Susu is coached by Cheyenne, who confides in Bruna." Where a phrase goes on
 * after the name, "who" would lean on the wrong word, and the name is said again.
 */
export function sentenceOf(cast: Cast, chain: Chain, ties: readonly TieRow[]): Text {
  return { en: say(cast, chain, ties, "en"), fr: say(cast, chain, ties, "fr") };
}

function say(cast: Cast, chain: Chain, ties: readonly TieRow[], language: Language): string {
  const name = (id: CharacterId | undefined) => (id && cast.get(id)?.shortName[language]) ?? "?";
  let leaning = false;
  const clauses = ties.map((tie, at) => {
    const phrase = phraseFrom(tie, chain[at])[language];
    const opening =
      at === 0 ? name(chain[0]) : leaning ? WHO[language] : `${NEXT[language]}${name(chain[at])}`;
    leaning = phrase.endsWith("{}");
    return `${opening} ${phrase.replace("{}", () => name(chain[at + 1]))}`;
  });
  return capital(`${clauses.join("")}.`);
}

/** The tie's phrase as told from one of its two sides. */
function phraseFrom(tie: TieRow, side: CharacterId | undefined): Text {
  return tie.from === side ? tie.label : tie.labelBack;
}

function capital(sentence: string): string {
  return sentence.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
