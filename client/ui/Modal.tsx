import { useEffect, useRef, type ReactNode } from "react";
import styles from "./modal.module.css";

type Props = { labelledBy: string; onClose: () => void; place?: "middle" | "top"; children: ReactNode };

/** A dialog over everything: the browser keeps the focus inside, and Escape or a press beside it closes it. */
export function Modal({ labelledBy, onClose, place = "middle", children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Where a choice has been made already, or one may write, the keyboard begins there; a long text is read from its head.
    shown?.querySelector<HTMLElement>("input:checked, input[role=combobox], h2[tabindex]")?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-place={place}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
