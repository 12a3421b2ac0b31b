import { useState, type ReactNode, type Ref } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./IconButton.tsx";
import type { SheetHeight } from "./sheet-height.ts";
import styles from "./sheet.module.css";
import { SheetHandle } from "./SheetHandle.tsx";

type Props = {
  label: string;
  closeLabel: string;
  pullLabel: string;
  onClose: () => void;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
};

/** A surface at the foot of a small screen: pulled up to read, down to see the picture, further to put it away. */
export function Sheet({ label, closeLabel, pullLabel, onClose, children, ref }: Props) {
  const [height, setHeight] = useState<SheetHeight>("half");
  return (
    <section ref={ref} tabIndex={-1} aria-label={label} className={classNames(styles.sheet, styles[height])}>
      <SheetHandle label={pullLabel} height={height} onHeight={setHeight} onAway={onClose} />
      <div className={styles.body}>{children}</div>
      <div className={styles.close}>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
    </section>
  );
}
