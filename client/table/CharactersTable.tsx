import type { CharacterId } from "#contract/words.ts";
import { says } from "../finding/folded.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { SignsBetween } from "../compare/signs-of.ts";
import type { Column } from "./column.ts";
import { PickCell } from "./PickCell.tsx";
import type { CharacterRow } from "./rows.ts";
import { Shown } from "./Shown.tsx";
import { SortableTable } from "./SortableTable.tsx";
import { useCharacterColumns } from "./use-character-columns.tsx";
import { useSignColumn } from "./use-sign-column.tsx";
import { tableWords } from "./words.ts";

type Props = {
  rows: readonly CharacterRow[];
  signs: SignsBetween | null;
  text: string;
  picked: readonly CharacterId[];
  onPick: (id: CharacterId) => void;
};

/** The characters that fit what is typed. */
export function CharactersTable({ rows, signs, text, picked, onPick }: Props) {
  const { looking, look } = useLooking();
  const tell = useTell();
  const t = useWords(tableWords);
  const all = [...useCharacterColumns(), ...useSignColumn(signs?.characters)];
  // Of some stories nobody's occupation is told, and in some there is no company.
  const columns = all.filter(({ keyOf }) => rows.some((row) => keyOf(row) !== null));
  const picks: Column<CharacterRow> = {
    id: "picks",
    name: t("picks"),
    keyOf: ({ id }) => (picked.includes(id) ? 0 : 1),
    cell: (row) => (
      <PickCell character={row} isPicked={picked.includes(row.id)} onPick={() => onPick(row.id)} />
    ),
  };
  const fitting = rows.filter(({ name, shortName, occupation, companyNames }) => {
    const more = occupation === null ? companyNames : [...companyNames, occupation];
    return says([name, shortName, ...more].map(tell), text);
  });
  return (
    <Shown
      title={t("characters")}
      count={t("charactersCount", { count: fitting.length })}
      empty={fitting.length === 0}
    >
      <SortableTable
        name={t("characters")}
        columns={[...columns, picks]}
        rows={fitting}
        sorting={looking.arranged.sortCharacters}
        onSort={(sortCharacters) => look({ type: "arrange", arranged: { sortCharacters } })}
        begin={{ column: "importance", direction: "ascending" }}
        onRow={({ id }) => look({ type: "focus", focus: { type: "character", id } })}
        isFocused={({ id }) => looking.focus?.id === id}
      />
    </Shown>
  );
}
