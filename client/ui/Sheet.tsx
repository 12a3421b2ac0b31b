import { useState, type ReactNode, type Ref } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./IconButton.tsx";
import type { SheetRest } from "./sheet-height.ts";
import styles from "./sheet.module.css";
import { SheetHandle } from "./SheetHandle.tsx";

type Props = {
  label: string;
  closeLabel: string;
  pullLabel: string;
  /** What stands on the handle of a sheet that rests folded, with only its handle in sight; others rest at half. */
  foldedText?: string | undefined;
  onClose: () => void;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
};

const AT_REST = { half: false, folded: false };

/** A surface at the foot of a small screen: pulled up to read, down to see the picture, further to put it away. */
export function Sheet({ label, closeLabel, pullLabel, foldedText, onClose, children, ref }: Props) {
  const rest: SheetRest = foldedText === undefined ? "half" : "folded";
  // A page that is opened from a folded list rests at half, and the list is found again as it was left.
  const [pulled, setPulled] = useState(AT_REST);
  const height = pulled[rest] ? "full" : rest;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={label}
      data-pulled={pulled[rest] || undefined}
      className={classNames(styles.sheet, styles[height])}
    >
      <SheetHandle
        label={foldedText ?? pullLabel}
        isPulled={pulled[rest]}
        onPull={(isPulled) => setPulled({ ...pulled, [rest]: isPulled })}
        onAway={onClose}
      >
        {height === "folded" ? foldedText : null}
      </SheetHandle>
      <div className={styles.body}>{children}</div>
      {height === "folded" ? null : (
        <div className={styles.close}>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </section>
  );
}
