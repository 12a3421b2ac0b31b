import type { Importance } from "#contract/words.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { useMoments } from "../telling/use-moments.ts";
import type { Column } from "./column.ts";
import type { CharacterRow } from "./rows.ts";
import { tableWords } from "./words.ts";

const RANK: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };

/** The columns of the characters' table. */
export function useCharacterColumns(): Column<CharacterRow>[] {
  const tell = useTell();
  const t = useWords(tableWords);
  const moments = useMoments();
  const companies = ({ companyNames }: CharacterRow): string => companyNames.map(tell).join(", ");
  const occupation = (row: CharacterRow): string | null => row.occupation && tell(row.occupation);
  return [
    {
      id: "name",
      name: t("name"),
      keyOf: (row) => tell(row.name),
      cell: (row) => <CharacterMention character={row} />,
    },
    {
      id: "importance",
      name: t("importance"),
      keyOf: ({ importance }) => RANK[importance],
      cell: ({ importance }) => t("importanceOf", { importance }),
    },
    { id: "occupation", name: t("occupation"), keyOf: occupation, cell: occupation },
    { id: "companies", name: t("companies"), keyOf: (row) => companies(row) || null, cell: companies },
    { id: "ties", name: t("tieCount"), keyOf: ({ ties }) => ties, cell: ({ ties }) => ties },
    {
      id: "since",
      name: t("since"),
      keyOf: ({ revealed }) => revealed,
      cell: ({ revealed }) => moments.short(revealed),
    },
  ];
}
