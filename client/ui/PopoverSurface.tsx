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
    const own = surface.current;
    if (!own) return;
    const place = () => {
      const opener = holder.current?.getBoundingClientRect();
      if (!opener) return;
      const { left, top } = besideOpener(opener, own, align);
      own.style.left = `${left}px`;
      own.style.top = `${top}px`;
    };
    place();
    // What is in it may be fetched, and come later.
    const sizes = new ResizeObserver(place);
    sizes.observe(own);
    return () => sizes.disconnect();
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

/** Beneath the opener, or above it where there is no room; never beyond the sides of the window. */
function besideOpener(opener: DOMRect, { offsetWidth, offsetHeight }: HTMLElement, align: Props["align"]) {
  const wished = align === "start" ? opener.left : opener.right - offsetWidth;
  const most = window.innerWidth - offsetWidth - GAP;
  const below = opener.bottom + GAP;
  const fits = below + offsetHeight + GAP <= window.innerHeight;
  const above = Math.max(GAP, opener.top - GAP - offsetHeight);
  return { left: Math.max(GAP, Math.min(wished, most)), top: fits ? below : above };
}
