import type { Text } from "#contract/words.ts";
import { useTell } from "../language/language-context.ts";
import styles from "./panel.module.css";

/** A few sentences, a paragraph each. */
export function Texts({ texts }: { texts: readonly Text[] }) {
  const tell = useTell();
  return texts.map((text) => (
    <p key={text.en} className={styles.text}>
      {tell(text)}
    </p>
  ));
}
