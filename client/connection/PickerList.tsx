import { useEffect, useRef } from "react";
import type { GraphCharacter } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Monogram } from "../ui/Monogram.tsx";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

type Props = {
  id: string;
  label: string;
  open: boolean;
  choices: readonly GraphCharacter[];
  active: number;
  onPick: (choice: GraphCharacter) => void;
};

/** The characters that may be meant; the active one is kept in sight. */
export function PickerList({ id, label, open, choices, active, onPick }: Props) {
  const tell = useTell();
  const t = useWords(connectionWords);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  if (open && choices.length === 0) {
    return (
      <p id={`${id}-list`} role="status" className={styles.nobody}>
        {t("nobody")}
      </p>
    );
  }
  return (
    <ul
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={!open}
      className={styles.choices}
    >
      {choices.map((choice, at) => (
        <li
          key={choice.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={at === active ? styles.activeChoice : styles.choice}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          <Monogram letters={choice.monogram} light={choice.light} size="small" />
          {tell(choice.name)}
        </li>
      ))}
    </ul>
  );
}
