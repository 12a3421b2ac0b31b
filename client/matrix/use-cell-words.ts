import { useCallback } from "react";
import type { GraphCharacter, GraphTie } from "#contract/graph.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { stateOf } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import { tiesAt } from "./cells.ts";
import type { Place } from "./grid-keys.ts";
import type { Matrix } from "./matrix.ts";
import { matrixWords } from "./words.ts";

/** Says a place of the grid in words: each tie in a sentence, or that there is none; a head names its character. */
export function useCellWords(matrix: Matrix): (place: Place) => string {
  const tell = useTell();
  const t = useWords(matrixWords);
  const say = useTieSentence(matrix);
  return useCallback(
    ({ row, column }) => {
      const [from, to] = [matrix.characters[row], matrix.characters[column]];
      const head = from && to ? null : (from ?? to);
      if (head) return t("row", { name: tell(head.name), ties: othersOf(matrix, head) });
      if (!from || !to) return "";
      if (from === to && tiesAt(matrix.rows, row, column).length === 0) return tell(from.name);
      const ties = tiesAt(matrix.rows, row, column);
      const back = tiesAt(matrix.rows, column, row).filter((tie) => tie.directed && from !== to).length;
      const names = { from: tell(from.shortName), to: tell(to.shortName) };
      return [
        ...(ties.length === 0 ? [t("none", names)] : ties.map(say)),
        ...(back === 0 ? [] : [t("back", { ...names, count: back })]),
      ].join(" ");
    },
    [matrix, tell, t, say],
  );
}

/** A tie of the matrix in a sentence, and whether it is over or yet to come. */
function useTieSentence({ characters }: Matrix): (tie: GraphTie) => string {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(matrixWords);
  const moment = useStoryMoment();
  return useCallback(
    (tie) => {
      const nameOf = (id: string): string => {
        const found = characters.find((one) => one.id === id);
        return found ? tell(found.shortName) : "";
      };
      const sentence = sentenceOf(nameOf(tie.from), tell(tie.label), nameOf(tie.to), language);
      const state = stateOf(tie, moment);
      return state === "holds" ? sentence : t(state, { sentence });
    },
    [characters, language, tell, t, moment],
  );
}

/** How many others a character of the matrix is tied to, either way. */
function othersOf({ ties }: Matrix, { id }: GraphCharacter): number {
  const others = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return new Set(others.filter((other) => other !== id)).size;
}
