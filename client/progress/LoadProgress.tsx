import { useEffect, useState } from "react";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { AskToLoad } from "./AskToLoad.tsx";
import { readProgress, type Read } from "./progress-file.ts";
import styles from "./progress.module.css";
import { progressWords } from "./words.ts";

const UNREADABLE: Read = { progress: null, problem: "other" };

/** Reads a file of progress, says what it would change and asks before anything is. */
export function LoadProgress({ file, onClose }: { file: File; onClose: () => void }) {
  const t = useWords(progressWords);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let wanted = true;
    const come = (known: Read) => wanted && setRead(known);
    file.text().then(
      (text) => come(readProgress(text)),
      () => come(UNREADABLE),
    );
    return () => {
      wanted = false;
    };
  }, [file]);
  return (
    <Modal labelledBy="load-progress" onClose={onClose}>
      <div className={styles.load}>
        <h2 id="load-progress">{t(read?.problem ?? "title")}</h2>
        {read === null ? <Skeleton lines={2} label={t("loading")} /> : null}
        {read?.problem ? (
          <>
            <p>{t(`${read.problem}Text`)}</p>
            <div className={styles.answers}>
              <Button tone="accent" onClick={onClose}>
                {t("close")}
              </Button>
            </div>
          </>
        ) : null}
        {read?.progress ? <AskToLoad progress={read.progress} onClose={onClose} /> : null}
      </div>
    </Modal>
  );
}
