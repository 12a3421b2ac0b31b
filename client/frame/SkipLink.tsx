import { useWords } from "../language/language-context.ts";
import styles from "./screen.module.css";
import { words } from "./words.ts";

/** The way past what floats over the story, for who goes by keyboard. */
export function SkipLink() {
  const t = useWords(words);
  return (
    <a className={styles.skip} href="#story">
      {t("skip")}
    </a>
  );
}
