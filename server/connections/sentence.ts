import { endsInName, phraseOf } from "#contract/phrase.ts";
import type { CharacterId, Language, Text } from "#contract/words.ts";
import type { Cast } from "../characters/cast.ts";
import type { TieRow } from "../ties/tie-rows.ts";
import type { Joining, Way } from "./difference.ts";
import type { Web } from "./web.ts";

/** A tie as it is told from one of its two sides. */
export type Told = { from: CharacterId; to: CharacterId; tie: TieRow };

type Joints = { who: string; and: string; also: string };

/** French sets a narrow space before a semicolon. */
const JOINTS: Record<Language, Joints> = {
  en: { who: ", who ", and: ", and ", also: "; and " },
  fr: { who: ", qui ", and: ", et ", also: "\u202f; et " },
};

/** The ties of a chain, each told from the side it is come from. */
export function toldAlong(web: Web, way: Way): Told[] {
  return way.slice(1).flatMap((to, at) => {
    const from = way[at];
    const tie = from && web.get(from)?.get(to);
    return from && tie ? [{ from, to, tie }] : [];
  });
}

/**
 * What joins two or three, as one sentence: "Susu is coached by Cheyenne, who confides in Bruna." Three are told from the
 * first by way of where they meet to the second, and then from there to the third.
 */
export function sentenceOf(cast: Cast, web: Web, { ways }: Pick<Joining, "ways">): Text {
  const [first = [], second = [], third = []] = ways;
  const through = [...toldAlong(web, first), ...toldAlong(web, second.toReversed())];
  const aside = toldAlong(web, third.toReversed());
  return inEach((language) => {
    const said = [through, aside]
      .filter((told) => told.length > 0)
      .map((told) => clauses(cast, told, language));
    return sentence(said.join(JOINTS[language].also), language);
  });
}

/** What somebody is to several others, as one sentence: "Cheyenne coaches Susu and opposes Jack." */
export function sentenceAround(cast: Cast, told: readonly Told[]): Text {
  return inEach((language) => {
    const phrases = told.map((one) => phrase(cast, one, language));
    const list = new Intl.ListFormat(language, { type: "conjunction" }).format(phrases);
    return sentence(`${nameOf(cast, told[0]?.from, language)} ${list}`, language);
  });
}

/** "Who" goes on from a name; where the phrase ends in something else it would lean on that, and the name is said again. */
function clauses(cast: Cast, told: readonly Told[], language: Language): string {
  const { who, and } = JOINTS[language];
  return told
    .map((one, at) => {
      const before = told[at - 1];
      const name = `${nameOf(cast, one.from, language)} `;
      const opening = !before ? name : endsInName(labelFrom(before)[language]) ? who : `${and}${name}`;
      return `${opening}${phrase(cast, one, language)}`;
    })
    .join("");
}

const phrase = (cast: Cast, told: Told, language: Language): string =>
  phraseOf(labelFrom(told)[language], nameOf(cast, told.to, language), language);

const labelFrom = ({ tie, from }: Told): Text => (tie.from === from ? tie.label : tie.labelBack);

const nameOf = (cast: Cast, id: CharacterId | undefined, language: Language): string =>
  (id && cast.get(id)?.shortName[language]) ?? "?";

const sentence = (said: string, language: Language): string =>
  `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}.`;

const inEach = (say: (language: Language) => string): Text => ({ en: say("en"), fr: say("fr") });
