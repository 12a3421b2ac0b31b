import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./tour.module.css";
import { tourWords } from "./words.ts";

type Props = { at: number; count: number; onGo: (to: number) => void };

/** The ways on and back through a tour, and how far one is in it. */
export function TourWays({ at, count, onGo }: Props) {
  const t = useWords(tourWords);
  return (
    <div className={styles.ways}>
      <Button disabled={at === 0} onClick={() => onGo(at - 1)}>
        {t("back")}
      </Button>
      <span className={styles.count}>{t("step", { at: at + 1, count })}</span>
      <Button tone="accent" disabled={at === count - 1} onClick={() => onGo(at + 1)}>
        {t("next")}
      </Button>
    </div>
  );
}
