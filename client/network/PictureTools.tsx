import type { RefObject } from "react";
import type { CanvasHandle, Insets } from "../canvas/canvas-props.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./picture-tools.module.css";
import { words } from "./words.ts";

type Props = { canvas: RefObject<CanvasHandle | null>; insets: Insets; hidden: number };

/** Everyone or the leads, closer, further, all in view. */
export function PictureTools({ canvas, insets, hidden }: Props) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const extended = looking.whole || looking.brought.length > 0;
  return (
    <div
      className={styles.tools}
      role="group"
      aria-label={t("tools")}
      style={{ right: insets.right, bottom: insets.bottom, left: insets.left }}
    >
      <div className={styles.strip}>
        {hidden > 0 && !looking.whole ? (
          <Button tone="quiet" onClick={() => look({ type: "showAll" })}>
            {t("everyone")}
          </Button>
        ) : null}
        {extended ? (
          <Button tone="quiet" onClick={() => look({ type: "showLeads" })}>
            {t("leads")}
          </Button>
        ) : null}
        <IconButton icon="minus" label={t("zoomOut")} onClick={() => canvas.current?.zoomOut()} />
        <IconButton icon="plus" label={t("zoomIn")} onClick={() => canvas.current?.zoomIn()} />
        <IconButton icon="fit" label={t("fit")} onClick={() => canvas.current?.fit()} />
      </div>
    </div>
  );
}
