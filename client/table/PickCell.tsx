import type { GraphCharacter } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

type Props = { character: GraphCharacter; isPicked: boolean; onPick: () => void };

/** Picks a row for what can be done with some of them. */
export function PickCell({ character, isPicked, onPick }: Props) {
  const tell = useTell();
  const t = useWords(tableWords);
  return (
    <label className={styles.pick}>
      <input type="checkbox" checked={isPicked} onChange={onPick} />
      <span className="visually-hidden">{t("pick", { name: tell(character.name) })}</span>
    </label>
  );
}
