import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./help.module.css";
import { KEYS } from "./keys.ts";
import { KeyList } from "./KeyList.tsx";
import { words } from "./words.ts";

const HANDS = ["press", "hover", "hold", "double", "drag", "shift"] as const;

/** What one can do here, with the hand and with the keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  return (
    <Modal labelledBy="help-title" onClose={onClose}>
      <div className={styles.help}>
        <h2 id="help-title" tabIndex={-1}>
          {t("title")}
        </h2>
        <p className={styles.quiet}>{t("spoilers")}</p>
        <h3>{t("picture")}</h3>
        <ul>
          {HANDS.map((hand) => (
            <li key={hand}>{t(hand)}</li>
          ))}
        </ul>
        {KEYS.map(({ where, keys }) => (
          <section key={where} aria-labelledby={`help-${where}`}>
            <h3 id={`help-${where}`}>{t(where)}</h3>
            <KeyList keys={keys} />
          </section>
        ))}
        <Button tone="accent" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Modal>
  );
}
