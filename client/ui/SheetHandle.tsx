import { useRef, type PointerEvent, type ReactNode } from "react";
import { afterPull, isPress } from "./sheet-height.ts";
import styles from "./sheet.module.css";

type Props = {
  label: string;
  isPulled: boolean;
  onPull: (isPulled: boolean) => void;
  onAway: () => void;
  children?: ReactNode;
};

/** The handle of a sheet: a press pulls it up or lets it rest, a pull moves it up, down or away. */
export function SheetHandle({ label, isPulled, onPull, onAway, children }: Props) {
  const start = useRef<number | null>(null);
  const moved = useRef(false);

  const release = (event: PointerEvent) => {
    const by = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    moved.current = !isPress(by);
    if (!moved.current) return;
    const next = afterPull(isPulled, by);
    if (next === "away") onAway();
    else onPull(next);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={label}
      aria-expanded={isPulled}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      onPointerCancel={() => (start.current = null)}
      onClick={() => {
        if (!moved.current) onPull(!isPulled);
        moved.current = false;
      }}
    >
      {children}
    </button>
  );
}
