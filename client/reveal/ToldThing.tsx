import { useQuery } from "@tanstack/react-query";
import type { About } from "#contract/reveal.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import { Button } from "../ui/Button.tsx";
import { revelation } from "./revelation-query.ts";
import styles from "./reveal.module.css";
import { revealWords } from "./words.ts";

type Props = { about: About; id: string; name: string; onTakeBack: () => void };

/** What was told ahead of one thing, from where in the telling, and the way to take it back. */
export function ToldThing({ about, id, name, onTakeBack }: Props) {
  const t = useWords(revealWords);
  const tell = useTell();
  const moments = useMoments();
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { data, error, refetch } = useQuery(revelation(looking.story, through, { about, id }));
  return (
    <div className={styles.ahead} aria-live="polite">
      {data?.says && data.position !== null ? (
        <>
          <p className={styles.quiet}>{t("ahead", { when: moments.long(data.position) })}</p>
          <p>{tell(data.says)}</p>
        </>
      ) : (
        <p className={styles.quiet}>
          {error ? t("failed") : data ? t(`nothing${about}`, { name }) : t("asking")}
        </p>
      )}
      {error ? (
        <Button tone="quiet" className={styles.link} onClick={() => void refetch()}>
          {t("retry")}
        </Button>
      ) : null}
      <Button tone="quiet" className={styles.link} onClick={onTakeBack}>
        {t("back")}
      </Button>
    </div>
  );
}
