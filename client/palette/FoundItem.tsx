import { Command as Cmdk } from "cmdk";
import type { Found } from "#contract/search.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { sortWords } from "../search/sort-words.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./palette.module.css";

type Props = { found: Found; onChoose: () => void };

/** One thing of the story: its sort, its name, and what it is. */
export function FoundItem({ found: { type, id, label, detail }, onChoose }: Props) {
  const t = useWords(sortWords);
  const tell = useTell();
  return (
    <Cmdk.Item value={`${type} ${id}`} className={styles.item} onSelect={onChoose}>
      <Icon name={type} />
      <span className={styles.label}>
        {tell(label)}
        {detail ? <span className={styles.detail}>{tell(detail)}</span> : null}
      </span>
      <span className={styles.sort}>{t(type)}</span>
    </Cmdk.Item>
  );
}
