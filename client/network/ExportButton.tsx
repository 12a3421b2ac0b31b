import { Suspense, useState, type RefObject } from "react";
import type { CanvasHandle } from "../canvas/canvas-props.ts";
import { useWords } from "../language/language-context.ts";
import { part } from "../part/part.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./picture-tools.module.css";
import { words } from "./words.ts";

const ExportDialog = part(async () => (await import("../export/ExportDialog.tsx")).ExportDialog);

/** Opens the ways to take the picture along: files, paper, a link, a frame on another page. */
export function ExportButton({ canvas }: { canvas: RefObject<CanvasHandle | null> }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="export" label={t("export")} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <p className={styles.note}>{t("printed")}</p>
      {isOpen ? (
        <Suspense fallback={null}>
          <ExportDialog
            drawing={async (theme) => (await canvas.current?.drawing(theme)) ?? null}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
