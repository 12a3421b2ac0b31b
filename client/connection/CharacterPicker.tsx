import { useEffect, useId, useRef } from "react";
import type { GraphCharacter } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useTell, useWords } from "../language/language-context.ts";
import styles from "./connection.module.css";
import { PickerList } from "./PickerList.tsx";
import { usePicking } from "./use-picking.ts";
import { connectionWords } from "./words.ts";

type Props = {
  label: string;
  characters: readonly GraphCharacter[];
  picked: CharacterId | null;
  /** Whether the field is asked for just now, and takes the focus when it appears. */
  takesFocus?: boolean;
  onPick: (id: CharacterId) => void;
};

/** A field to pick a character by name: type, or go through the list with the arrows. */
export function CharacterPicker({ label, characters, picked, takesFocus = false, onPick }: Props) {
  const tell = useTell();
  const t = useWords(connectionWords);
  const id = useId();
  const { typed, open, choices, active, close, type, pick, press } = usePicking(characters, onPick);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const current = characters.find((character) => character.id === picked);
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        className={styles.field}
        placeholder={t("pick")}
        value={typed ?? (current ? tell(current.name) : "")}
        onClick={() => (open ? undefined : type(""))}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={close}
        onKeyDown={press}
      />
      <PickerList id={id} label={label} open={open} choices={choices} active={active} onPick={pick} />
    </div>
  );
}
