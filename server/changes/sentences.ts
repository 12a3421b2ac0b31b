import type { ChangeType } from "#contract/changes.ts";
import type { Language, Text } from "#contract/words.ts";

/** What a sentence is made of: the names of that moment, the text told, and for a membership its company. */
export type News = {
  names: Text[];
  /** What the first was called just before, where a name is told. */
  before: Text | null;
  says: Text | null;
  company: Text | null;
  /** Whether it held already before the story began. */
  backstory: boolean;
};

/** Where the one told of may be a group, a sentence does without a verb that would have to agree. */
type Say = (
  news: Record<"first" | "second" | "before" | "says" | "company", string> & { backstory: boolean },
) => string;

const EN: Record<ChangeType, Say> = {
  characterMet: ({ first }) => `${first}: first met.`,
  nameTold: ({ before, says }) => `${before} is now known as ${says}.`,
  occupationTold: ({ first, says }) => `${first} is now ${says}.`,
  summaryTold: ({ says }) => says,
  fateTold: ({ says }) => says,
  tieAdded: ({ first, says, second }) => `${first} ${says.replace("{}", () => second)}.`,
  tieEnded: ({ first, says, second }) => `Over: ${first} ${says.replace("{}", () => second)}.`,
  membershipAdded: ({ first, company, says, backstory }) =>
    `${first}: ${backstory ? "of" : "now with"} ${company} (${says}).`,
  membershipEnded: ({ first, company, says }) => `${first}: no longer with ${company} (${says}).`,
  sceneShown: ({ says }) => says,
};

const FR: Record<ChangeType, Say> = {
  characterMet: ({ first }) => `${first} : première rencontre.`,
  nameTold: ({ before, says }) => `${before} : on connaît désormais son nom, ${says}.`,
  occupationTold: ({ first, says }) => `${first}, désormais : ${says}.`,
  summaryTold: ({ says }) => says,
  fateTold: ({ says }) => says,
  tieAdded: ({ first, says, second }) => `${first} ${says.replace("{}", () => second)}.`,
  tieEnded: ({ first, says, second }) => `C’est fini : ${first} ${says.replace("{}", () => second)}.`,
  membershipAdded: ({ first, company, says, backstory }) =>
    `${first} : ${backstory ? "" : "désormais "}${company} (${says}).`,
  membershipEnded: ({ first, company, says }) => `${first} : départ de la compagnie, ${company} (${says}).`,
  sceneShown: ({ says }) => says,
};

/** A piece of news as a sentence in every language. */
export function sentenceOf(type: ChangeType, news: News): Text {
  return { en: say(EN, "en", type, news), fr: say(FR, "fr", type, news) };
}

function say(sentences: Record<ChangeType, Say>, language: Language, type: ChangeType, news: News): string {
  const text = (given: Text | null | undefined) => given?.[language] ?? "";
  const [first, second] = news.names;
  const { before, says, company, backstory } = news;
  const parts = { first: text(first), second: text(second), before: text(before), says: text(says) };
  const sentence = sentences[type]({ ...parts, company: text(company), backstory });
  return sentence.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
