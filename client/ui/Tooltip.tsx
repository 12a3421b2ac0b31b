import { useRef, type ReactNode } from "react";
import { shiftInto } from "./shift-into.ts";
import styles from "./tooltip.module.css";

type Props = { text: string; children: ReactNode };

/** Shows a word or two beneath a control on hover or focus. The control itself must bear the same words. */
export function Tooltip({ text, children }: Props) {
  const tip = useRef<HTMLSpanElement>(null);
  const stayInside = () => {
    const { style } = tip.current ?? {};
    style?.removeProperty("--shift");
    const box = tip.current?.getBoundingClientRect();
    if (box) style?.setProperty("--shift", `${shiftInto(box, document.documentElement.clientWidth)}px`);
  };
  return (
    <span className={styles.holder} onPointerEnter={stayInside} onFocus={stayInside}>
      {children}
      <span ref={tip} className={styles.tip} aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
