import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./order.module.css";
import { Orders } from "./Orders.tsx";
import { words } from "./words.ts";

/** In which order the timeline goes through the story; the choice opens above it. */
export function OrderChoice({ onChoose }: { onChoose: () => void }) {
  const t = useWords(words);
  const { order } = useLooking().looking;
  return (
    <Popover
      label={t("order")}
      align="end"
      opener={(opener) => (
        <button type="button" className={styles.opener} {...opener}>
          <Icon name="order" />
          <span className={styles.chosen}>{t(order)}</span>
          <VisuallyHidden>, {t("order")}</VisuallyHidden>
        </button>
      )}
    >
      {() => <Orders onChoose={onChoose} />}
    </Popover>
  );
}
