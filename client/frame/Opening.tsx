import { AwayBanner } from "../away/AwayBanner.tsx";
import { useWords } from "../language/language-context.ts";
import { Failed } from "../panel/Failed.tsx";
import { DrawingSoon } from "./DrawingSoon.tsx";
import styles from "./screen.module.css";
import { words } from "./words.ts";

type Props = { error: Error | null; retry: () => void };

/** What stands on the screen until the story has answered. */
export function Opening({ error, retry }: Props) {
  const t = useWords(words);
  return (
    <main className={styles.screen}>
      <AwayBanner />
      {error ? (
        <div className={styles.middle}>
          <Failed error={error} retry={retry} />
        </div>
      ) : (
        <DrawingSoon label={t("loading")} />
      )}
    </main>
  );
}
