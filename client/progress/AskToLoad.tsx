import { useTell, useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { panelWords } from "../panel/words.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { keepHere } from "./kept-here.ts";
import { isMove, type Move } from "./moves.ts";
import type { Progress } from "./progress-file.ts";
import styles from "./progress.module.css";
import { useMoves } from "./use-moves.ts";
import { progressWords } from "./words.ts";

/** What loading would change, story by story, and the question whether it shall. */
export function AskToLoad({ progress, onClose }: { progress: Progress; onClose: () => void }) {
  const t = useWords(progressWords);
  const words = useWords(panelWords);
  const { looking } = useLooking();
  const { moves, failed, retry } = useMoves(progress);
  if (failed) {
    return (
      <Notice alert title={words("failed")} action={{ label: words("again"), act: retry }}>
        {words("away")}
      </Notice>
    );
  }
  if (!moves) return <Skeleton lines={2} label={t("loading")} />;
  const wanted = moves.filter(isMove);
  const load = () => {
    for (const { story, kept } of wanted) keepHere(story.id, kept);
    // The page begins anew with what is kept now; its address no longer says another horizon.
    location.assign(addressOf(looking, undefined));
  };
  return (
    <>
      {wanted.length === 0 ? <p>{t("nothingText")}</p> : null}
      <ul className={styles.moves}>
        {moves.map((move) => (
          <MoveLine key={move.story.id} move={move} />
        ))}
      </ul>
      <div className={styles.answers}>
        {wanted.length === 0 ? null : (
          <Button tone="accent" onClick={load}>
            {t("yes")}
          </Button>
        )}
        <Button onClick={onClose}>{t(wanted.length === 0 ? "close" : "no")}</Button>
      </div>
    </>
  );
}

function MoveLine({ move: { story, way, here, there, places, lenses } }: { move: Move }) {
  const t = useWords(progressWords);
  const tell = useTell();
  return (
    <li>
      <p>{t(way, { title: tell(story.title), telling: story.telling, here, there })}</p>
      {lenses > 0 ? <p className={styles.quiet}>{t("lenses", { lenses })}</p> : null}
      {places > 0 ? <p className={styles.quiet}>{t("places", { places })}</p> : null}
    </li>
  );
}
