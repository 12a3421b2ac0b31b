import { says } from "../finding/folded.ts";
import { useTell, useWords } from "../language/language-context.ts";
import type { SignsBetween } from "../compare/signs-of.ts";
import type { Lensed } from "../lens/use-lenses.ts";
import { useLooking } from "../looking/looking-context.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import type { TieRow } from "./rows.ts";
import { Shown } from "./Shown.tsx";
import { SortableTable } from "./SortableTable.tsx";
import { useLensColumn } from "./use-lens-column.tsx";
import { useSignColumn } from "./use-sign-column.tsx";
import { useTieColumns } from "./use-tie-columns.tsx";
import { tableWords } from "./words.ts";

type Props = { rows: readonly TieRow[]; signs: SignsBetween | null; text: string; lenses: Lensed | null };

/** The ties that fit what is typed: by either name, by words, kind or family. */
export function TiesTable({ rows, signs, text, lenses }: Props) {
  const { looking, look } = useLooking();
  const tell = useTell();
  const t = useWords(tableWords);
  const columns = [...useTieColumns(), ...useSignColumn(signs?.ties), ...useLensColumn(lenses)];
  const fitting = rows.filter(({ from, to, label, kind, family }) =>
    says([from.name, to.name, label, KIND_NAMES[kind], FAMILY_NAMES[family]].map(tell), text),
  );
  return (
    <Shown title={t("ties")} count={t("tiesCount", { count: fitting.length })} empty={fitting.length === 0}>
      <SortableTable
        name={t("ties")}
        columns={columns}
        rows={fitting}
        sorting={looking.arranged.sortTies}
        onSort={(sortTies) => look({ type: "arrange", arranged: { sortTies } })}
        begin={{ column: "told", direction: "ascending" }}
        onRow={({ id }) => look({ type: "focus", focus: { type: "tie", id } })}
        isFocused={({ id }) => looking.focus?.id === id}
      />
    </Shown>
  );
}
