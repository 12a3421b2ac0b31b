import type { TieId } from "#contract/words.ts";
import { LensMarks } from "../lens/LensMarks.tsx";
import type { Lensed } from "../lens/use-lenses.ts";
import { useWords } from "../language/language-context.ts";
import type { Column } from "./column.ts";
import type { TieRow } from "./rows.ts";
import { tableWords } from "./words.ts";

/** With several lenses on, a column that says through which of them each tie is seen. */
export function useLensColumn(lenses: Lensed | null): Column<TieRow>[] {
  const t = useWords(tableWords);
  if (!lenses || lenses.each.size < 2) return [];
  const seenThrough = (tie: TieId) =>
    [...lenses.each].flatMap(([lens, { ties }], place) => (ties.has(tie) ? [{ lens, place }] : []));
  return [
    {
      id: "lenses",
      name: t("lenses"),
      keyOf: ({ id }) =>
        seenThrough(id)
          .map(({ place }) => place)
          .join(" "),
      cell: ({ id }) => <LensMarks lenses={seenThrough(id)} />,
    },
  ];
}
