import { useContext, useSyncExternalStore } from "react";
import { useWords } from "../language/language-context.ts";
import { AwayContext } from "./away-context.ts";
import styles from "./away.module.css";
import { words } from "./words.ts";

const never = () => () => {};
const there = () => false;

/** Says that the server is away, and goes when it is back. */
export function AwayBanner() {
  const t = useWords(words);
  const watch = useContext(AwayContext);
  const away = useSyncExternalStore(watch?.subscribe ?? never, watch?.isAway ?? there);
  return (
    <div role="status" className={styles.place}>
      {away ? <p className={styles.banner}>{t("away")}</p> : null}
    </div>
  );
}
