import type { Change } from "#contract/changes.ts";
import { TieId } from "#contract/words.ts";
import { SIGNS, type Sign } from "../look/signs.ts";
import type { SignsBetween } from "./signs-of.ts";

/** News under the sign that it bears in the picture. */
export type SortedNews = { sign: Sign; changes: Change[] }[];

/**
 * The news between two moments under its signs, each in the order of the telling. Scenes pass and differ in
 * nothing, and summaries only sum up. A tie bears the sign of its strand; of somebody who is new the names and
 * fates are not listed beside that.
 */
export function sortedNews(changes: readonly Change[], signs: SignsBetween): SortedNews {
  const signedNews = changes.flatMap((change) => {
    const sign = signOf(change, signs);
    return sign ? [{ sign, change }] : [];
  });
  return SIGNS.flatMap((wanted) => {
    const own = signedNews.filter(({ sign }) => sign === wanted).map(({ change }) => change);
    return own.length > 0 ? [{ sign: wanted, changes: own }] : [];
  });
}

function signOf({ type, id, characters: [first] }: Change, { characters, ties }: SignsBetween): Sign | null {
  switch (type) {
    case "sceneShown":
    case "summaryTold":
      return null;
    case "tieAdded":
      return ties.get(TieId.parse(id)) === "changed" ? "changed" : "added";
    case "tieEnded":
    case "membershipEnded":
      return "gone";
    case "characterMet":
      return "added";
    case "membershipAdded":
      return first && characters.get(first) === "added" ? "added" : "changed";
    default:
      return first && characters.get(first) === "added" ? null : "changed";
  }
}
