import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import styles from "./rail.module.css";
import { words } from "./words.ts";

/** The way to the recap of how far the reader has come. */
export function CatchMeUp() {
  const t = useWords(words);
  const { looking } = useLooking();
  return (
    <LookLink
      action={{ type: "view", view: "catch-up" }}
      aria-current={looking.view === "catch-up" ? "page" : undefined}
      className={styles.catchUp}
    >
      {t("catchUp")}
    </LookLink>
  );
}
