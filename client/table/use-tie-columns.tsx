import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { stateOf, type TieState } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { strengthWord } from "../tie-words/degree-words.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import type { Column } from "./column.ts";
import { FamilyCell } from "./FamilyCell.tsx";
import type { TieRow } from "./rows.ts";
import { tableWords } from "./words.ts";

const STATES = ["holds", "past", "notYet"] as const satisfies TieState[];

/** The columns of the ties' table: who is tied to whom, then how and when. */
export function useTieColumns(): Column<TieRow>[] {
  return [...useWhoColumns(), ...useHowColumns()];
}

function useWhoColumns(): Column<TieRow>[] {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(tableWords);
  const sentence = ({ from, label, to }: TieRow): string =>
    sentenceOf(tell(from.shortName), tell(label), tell(to.shortName), language);
  return [
    {
      id: "says",
      name: t("says"),
      keyOf: sentence,
      cell: (row) => <Mention focus={{ type: "tie", id: row.id }}>{sentence(row)}</Mention>,
    },
    {
      id: "from",
      name: t("from"),
      keyOf: ({ from }) => tell(from.name),
      cell: ({ from }) => tell(from.name),
    },
    { id: "to", name: t("to"), keyOf: ({ to }) => tell(to.name), cell: ({ to }) => tell(to.name) },
  ];
}

function useHowColumns(): Column<TieRow>[] {
  const tell = useTell();
  const t = useWords(tableWords);
  const moments = useMoments();
  const moment = useStoryMoment();
  const said = ({ began, ended }: TieRow, state: TieState): string => {
    if (state === "past" && ended !== null) return `${t("past")}, ${moments.until(ended)}`;
    return state === "notYet" ? t("notYet", { when: moments.since(began) }) : t("holds");
  };
  return [
    {
      id: "family",
      name: t("family"),
      keyOf: ({ family }) => tell(FAMILY_NAMES[family]),
      cell: ({ family }) => <FamilyCell family={family} />,
    },
    {
      id: "strength",
      name: t("strength"),
      keyOf: ({ strength }) => -strength,
      cell: ({ strength }) => tell(strengthWord(strength)),
    },
    {
      id: "state",
      name: t("state"),
      keyOf: (row) => STATES.indexOf(stateOf(row, moment)),
      cell: (row) => said(row, stateOf(row, moment)),
    },
    {
      id: "told",
      name: t("told"),
      keyOf: ({ revealed }) => revealed,
      cell: ({ revealed }) => moments.short(revealed),
    },
  ];
}
