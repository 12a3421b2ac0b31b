import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import styles from "./popover.module.css";

/** What the opener is to be given: it says whether the surface is open, and opens and closes it. */
type Opener = { "aria-expanded": boolean; "aria-controls": string; onClick: () => void };
type Props = {
  opener: (opener: Opener) => ReactNode;
  label: string;
  align?: "start" | "end";
  children: (close: () => void) => ReactNode;
};

/** A surface beneath its opener; Escape, a press elsewhere or leaving it by Tab puts it away. */
export function Popover({ opener, label, align = "start", children }: Props) {
  const [expanded, setExpanded] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const controls = useId();
  const close = () => setExpanded(false);

  useEffect(() => {
    if (!expanded) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setExpanded(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [expanded]);

  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !expanded) return;
    event.stopPropagation();
    close();
    holder.current?.querySelector<HTMLElement>(`[aria-controls="${controls}"]`)?.focus();
  };
  return (
    <div ref={holder} className={styles.holder} onKeyDown={escape}>
      {opener({
        "aria-expanded": expanded,
        "aria-controls": controls,
        onClick: () => setExpanded(!expanded),
      })}
      {expanded ? (
        <div id={controls} role="group" aria-label={label} className={styles[align]}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
