import type { ReactNode, RefObject } from "react";
import type { CanvasHandle, Insets } from "../canvas/canvas-props.ts";
import { useWords } from "../language/language-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { CastButtons } from "./CastButtons.tsx";
import styles from "./picture-tools.module.css";
import { words } from "./words.ts";

type Props = {
  canvas: RefObject<CanvasHandle | null>;
  insets: Insets;
  hidden: number;
  children: ReactNode;
};

/** Who is shown, and the picture closer, further away, or all in view. */
export function PictureTools({ canvas, insets, hidden, children }: Props) {
  const t = useWords(words);
  const { right, bottom, left } = insets;
  const zoomOut = () => canvas.current?.zoomOut();
  const zoomIn = () => canvas.current?.zoomIn();
  const fit = () => canvas.current?.fit();
  return (
    <div className={styles.tools} role="group" aria-label={t("tools")} style={{ right, bottom, left }}>
      <div className={styles.strip}>
        {children}
        <CastButtons hidden={hidden} />
        <IconButton icon="minus" className={styles.zoom} label={t("zoomOut")} onClick={zoomOut} />
        <IconButton icon="plus" className={styles.zoom} label={t("zoomIn")} onClick={zoomIn} />
        <IconButton icon="fit" label={t("fit")} onClick={fit} />
      </div>
    </div>
  );
}
