import type { ChangeType, Turn } from "#contract/changes.ts";
import type { Language, Text } from "#contract/words.ts";

/** What a sentence is made of: the names of that moment, the text told, and for a membership its company. */
export type News = {
  names: Text[];
  /** What the first was called just before, where a name is told. */
  before: Text | null;
  says: Text | null;
  company: Text | null;
  turn: Turn;
  /** Whether it came to be so in an installment before. */
  late: boolean;
  /** What this takes the place of, or what took its own: a phrase and its two names, or a role. */
  other: { says: Text; names: Text[] } | null;
};

/** `tie` and `other` are phrases with their names in them; `other` is empty where there is none. */
type Parts = Record<"first" | "second" | "before" | "says" | "company" | "tie" | "other", string> &
  Pick<News, "turn" | "late">;

/** Where the one told of may be a group, a sentence does without a verb that would have to agree. */
type Say = (parts: Parts) => string;

const EN: Record<ChangeType, Say> = {
  characterMet: ({ first }) => `${first}: first met.`,
  identityMerged: ({ first, second }) => `One and the same: ${first} and ${second}.`,
  identitySplit: ({ first, second }) => `Two and not one: ${first} and ${second}.`,
  nameTold: ({ before, says }) => `${before} is now known as ${says}.`,
  occupationTold: ({ first, says, turn }) =>
    turn === "changed" ? `${first} is now ${says}.` : `${first}: ${says}.`,
  summaryTold: ({ says }) => says,
  fateTold: ({ says }) => says,
  tieAdded: ({ tie, other }) => (other ? `${tie}; over: ${other}.` : `${tie}.`),
  tieEnded: ({ tie, other, late }) =>
    `${late ? "Over for some time" : "Over"}: ${tie}${other ? `; now ${other}` : ""}.`,
  membershipAdded: ({ first, company, says, turn, other }) =>
    other
      ? `${first}: with ${company} as before, now as ${says} (${other} no longer).`
      : `${first}: ${turn === "revealed" ? "of" : "now with"} ${company} (${says}).`,
  membershipEnded: ({ first, company, says, late, other }) =>
    other
      ? `${first}: still with ${company}, as ${other} (${says} no longer).`
      : `${first}: ${late ? "for some time no longer" : "no longer"} with ${company} (${says}).`,
  sceneShown: ({ says }) => says,
};

const FR: Record<ChangeType, Say> = {
  characterMet: ({ first }) => `${first} : première rencontre.`,
  identityMerged: ({ first, second }) => `Une seule et même personne : ${first} et ${second}.`,
  identitySplit: ({ first, second }) => `Deux et non pas une seule personne : ${first} et ${second}.`,
  nameTold: ({ before, says }) => `${before} : on connaît désormais son nom, ${says}.`,
  occupationTold: ({ first, says, turn }) =>
    turn === "changed" ? `${first}, désormais : ${says}.` : `${first} : ${says}.`,
  summaryTold: ({ says }) => says,
  fateTold: ({ says }) => says,
  tieAdded: ({ tie, other }) => (other ? `${tie}\u202F; c’est fini : ${other}.` : `${tie}.`),
  tieEnded: ({ tie, other, late }) =>
    `${late ? "C’est fini depuis quelque temps" : "C’est fini"} : ${tie}${other ? `\u202F; désormais ${other}` : ""}.`,
  membershipAdded: ({ first, company, says, turn, other }) =>
    other
      ? `${first} : toujours ${company}, désormais ${says} (et non plus ${other}).`
      : `${first} : ${turn === "revealed" ? "" : "désormais "}${company} (${says}).`,
  membershipEnded: ({ first, company, says, late, other }) =>
    other
      ? `${first} : toujours ${company}, en tant que ${other} (et non plus ${says}).`
      : `${first} : départ de la compagnie${late ? ", il y a quelque temps déjà" : ""}, ${company} (${says}).`,
  sceneShown: ({ says }) => says,
};

/** A piece of news as a sentence in every language. */
export function sentenceOf(type: ChangeType, news: News): Text {
  return { en: say(EN[type], "en", news), fr: say(FR[type], "fr", news) };
}

function say(sentence: Say, language: Language, news: News): string {
  const text = (given: Text | null | undefined) => given?.[language] ?? "";
  const { names, before, says, company, turn, late, other } = news;
  const said = sentence({
    first: text(names[0]),
    second: text(names[1]),
    before: text(before),
    says: text(says),
    company: text(company),
    tie: says ? phrase(says, names, language) : "",
    other: other ? phrase(other.says, other.names, language) : "",
    turn,
    late,
  });
  return said.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** A tie's phrase between its two; a role, which is of nobody else, as it is. */
function phrase(says: Text, [first, second]: Text[], language: Language): string {
  if (!first || !second) return says[language];
  return `${first[language]} ${says[language].replace("{}", () => second[language])}`;
}
