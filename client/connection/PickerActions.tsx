import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { ConnectionAsked } from "../looking/looking.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

type Props = {
  asked: ConnectionAsked;
  ask: (changed: Partial<ConnectionAsked>) => void;
  /** Whether a field for a third stands open. */
  adding: boolean;
  onAdd: (adding: boolean) => void;
};

/** The two the other way round, a third with them or the two alone again, or nothing asked any more. */
export function PickerActions({ asked: { from, to, third }, ask, adding, onAdd }: Props) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  const onlyTwo = () => {
    onAdd(false);
    if (third !== null) ask({ third: null });
  };
  return (
    <div className={styles.actions}>
      {to === null ? null : <Button onClick={() => ask({ from: to, to: from })}>{t("swap")}</Button>}
      {to === null ? null : third !== null || adding ? (
        <Button onClick={onlyTwo}>{t("onlyTwo")}</Button>
      ) : (
        <Button onClick={() => onAdd(true)}>{t("addThird")}</Button>
      )}
      <Button onClick={() => look({ type: "close" })}>{t("clear")}</Button>
    </div>
  );
}
