import { useEffect, useRef } from "react";
import type { Found } from "#contract/search.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Icon } from "../ui/Icon.tsx";
import { lightClass } from "../ui/light-class.ts";
import { highlight } from "./highlight.ts";
import styles from "./search.module.css";
import { sortWords } from "./sort-words.ts";

type Props = { id: string; found: Found; typed: string; selected: boolean; onChoose: () => void };

/** One thing that was found: its sort, its name with what was typed marked, and what it is. */
export function Suggestion({ id, found, typed, selected, onChoose }: Props) {
  const t = useWords(sortWords);
  const tell = useTell();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const { type, label, detail, light } = found;
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={light ? lightClass(light) : styles.sort}>
        <Icon name={type} />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>
          {highlight(tell(label), typed).map((piece, index) =>
            piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </span>
        {detail ? <span className={styles.detail}>{tell(detail)}</span> : null}
      </span>
      <span className={styles.sort}>{t(type)}</span>
    </li>
  );
}
