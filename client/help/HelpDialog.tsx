import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./help.module.css";
import { words } from "./words.ts";

const KEYS = [
  ["Ctrl K, ⌘ K", "palette"],
  ["Ctrl P, ⌘ P", "print"],
  ["/", "slash"],
  ["?", "question"],
  ["Esc", "escape"],
  ["← ↑ → ↓", "arrows"],
  ["Shift ← →", "round"],
  ["← →", "along"],
  ["Enter", "enter"],
  ["F", "fold"],
  ["+ −", "zoom"],
  ["0", "fit"],
] as const;

const HANDS = ["press", "hover", "double", "drag", "shift"] as const;

/** What one can do here, with the hand and with the keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  return (
    <Modal labelledBy="help-title" onClose={onClose}>
      <div className={styles.help}>
        <h2 id="help-title">{t("title")}</h2>
        <p className={styles.quiet}>{t("spoilers")}</p>
        <h3>{t("picture")}</h3>
        <ul>
          {HANDS.map((hand) => (
            <li key={hand}>{t(hand)}</li>
          ))}
        </ul>
        <h3>{t("keys")}</h3>
        <dl>
          {KEYS.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
        <Button tone="accent" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Modal>
  );
}
