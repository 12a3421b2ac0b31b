import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import styles from "./popover.module.css";

type Props = {
  id: string;
  label: string;
  align: "start" | "end";
  holder: RefObject<HTMLElement | null>;
  onAway: () => void;
  children: ReactNode;
};

const GAP = 8;

/** The open surface of a Popover. It is placed by the window, so that no scrolling row can cut it off. */
export function PopoverSurface({ id, label, align, holder, onAway, children }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const away = useEffectEvent(onAway);

  useLayoutEffect(() => {
    const opener = holder.current?.getBoundingClientRect();
    const own = surface.current;
    if (!opener || !own) return;
    const wished = align === "start" ? opener.left : opener.right - own.offsetWidth;
    const most = window.innerWidth - own.offsetWidth - GAP;
    own.style.left = `${Math.max(GAP, Math.min(wished, most))}px`;
    own.style.top = `${opener.bottom + GAP}px`;
  }, [align, holder]);

  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) away();
    };
    const gone = () => away();
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    window.addEventListener("resize", gone);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
      window.removeEventListener("resize", gone);
    };
  }, [holder]);

  return (
    <div ref={surface} id={id} role="group" aria-label={label} className={styles.surface}>
      {children}
    </div>
  );
}
