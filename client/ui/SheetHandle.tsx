import { useRef, type PointerEvent } from "react";
import { heightAfterPull, isPress, toggled, type SheetHeight } from "./sheet-height.ts";
import styles from "./sheet.module.css";

type Props = {
  label: string;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  onAway: () => void;
};

/** The handle of a sheet: a press toggles its height, a pull moves it up, down or away. */
export function SheetHandle({ label, height, onHeight, onAway }: Props) {
  const start = useRef<number | null>(null);
  const pulled = useRef(false);

  const release = (event: PointerEvent) => {
    const by = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    pulled.current = !isPress(by);
    if (!pulled.current) return;
    const next = heightAfterPull(height, by);
    if (next === "away") onAway();
    else onHeight(next);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={label}
      aria-expanded={height === "full"}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      onPointerCancel={() => (start.current = null)}
      onClick={() => {
        if (!pulled.current) onHeight(toggled(height));
        pulled.current = false;
      }}
    />
  );
}
