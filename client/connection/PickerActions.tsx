import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { ConnectionAsked } from "../looking/looking.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

type Props = { asked: ConnectionAsked; ask: (changed: Partial<ConnectionAsked>) => void };

/** The two the other way round, the two alone again, or nothing asked any more. */
export function PickerActions({ asked: { from, to, third }, ask }: Props) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  return (
    <div className={styles.actions}>
      {to === null ? null : <Button onClick={() => ask({ from: to, to: from })}>{t("swap")}</Button>}
      {third === null ? null : <Button onClick={() => ask({ third: null })}>{t("onlyTwo")}</Button>}
      <Button onClick={() => look({ type: "close" })}>{t("clear")}</Button>
    </div>
  );
}
