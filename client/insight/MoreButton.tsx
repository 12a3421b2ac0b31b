import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./insight.module.css";
import { insightWords } from "./words.ts";

type Props = { left: number; more: () => void; what: string };

/** Shows more of a list while there is more; `what` says of which, for whoever does not see where it stands. */
export function MoreButton({ left, more, what }: Props) {
  const t = useWords(insightWords);
  if (left === 0) return null;
  return (
    <div className={styles.more}>
      <Button onClick={more} aria-label={`${t("more", { left })} – ${what}`}>
        {t("more", { left })}
      </Button>
    </div>
  );
}
