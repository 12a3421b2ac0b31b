import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./panel.module.css";

type Props = {
  label: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
  ref?: Ref<HTMLElement>;
};

/** A named surface that floats over the picture, scrolls on its own and can be put away. */
export function Panel({ label, closeLabel, onClose, children, className, ref }: Props) {
  return (
    <section ref={ref} tabIndex={-1} aria-label={label} className={classNames(styles.panel, className)}>
      <div className={styles.body}>{children}</div>
      <div className={styles.close}>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
    </section>
  );
}
