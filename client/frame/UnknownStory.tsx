import { useWords } from "../language/language-context.ts";
import styles from "./screen.module.css";
import { words } from "./words.ts";

/** The address names a story that is not here. */
export function UnknownStory() {
  const t = useWords(words);
  return (
    <main className={styles.screen}>
      <div className={styles.middle}>
        <h1>{t("unknown")}</h1>
        <p>
          <a href="/">{t("home")}</a>
        </p>
      </div>
    </main>
  );
}
