import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { PopoverSurface } from "./PopoverSurface.tsx";
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
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !expanded) return;
    event.stopPropagation();
    close();
    holder.current?.querySelector<HTMLElement>("[aria-controls]")?.focus();
  };
  return (
    <div ref={holder} className={styles.holder} onKeyDown={escape}>
      {opener({
        "aria-expanded": expanded,
        "aria-controls": controls,
        onClick: () => setExpanded(!expanded),
      })}
      {expanded ? (
        <PopoverSurface id={controls} label={label} align={align} holder={holder} onAway={close}>
          {children(close)}
        </PopoverSurface>
      ) : null}
    </div>
  );
}
