import type { Ensemble } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { View } from "../looking/looking.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./as-seen-by.module.css";
import { seenByWords } from "./words.ts";

/** The views that can be seen through somebody's eyes. */
const WITH_EYES: ReadonlySet<View> = new Set(["network", "table", "insight"]);

/** Says through whose eyes the picture and the table are seen, and leads back. */
export function AsSeenByBanner({ ensemble }: { ensemble: Ensemble | undefined }) {
  const t = useWords(seenByWords);
  const tell = useTell();
  const { looking, look } = useLooking();
  if (looking.asSeenBy === null || !WITH_EYES.has(looking.view)) return null;
  const seer = ensemble?.asSeenBy;
  return (
    <p role="status" className={styles.banner}>
      <span>{t("banner", { name: seer ? tell(seer.name) : t("unknown") })}</span>
      <Button tone="quiet" className={styles.back} onClick={() => look({ type: "seeAs", character: null })}>
        {t("back")}
      </Button>
    </p>
  );
}
