import { useLayoutEffect, useState, type RefObject } from "react";
import type { Insets } from "../canvas/canvas-props.ts";

const MOST_COVERED = 0.55;
const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * How many pixels of a screen the surfaces marked data-side cover on each side, kept up to date; null until
 * they are measured. They keep their room while they are empty, or a picture drawn before would have to be moved.
 */
export function useInsets(screen: RefObject<HTMLElement | null>): Insets | null {
  const [insets, setInsets] = useState<Insets | null>(null);
  useLayoutEffect(() => {
    const shown = screen.current;
    if (!shown) return;
    const measure = () => setInsets((before) => kept(before, covered(shown, before)));
    measure();
    const sizes = new ResizeObserver(measure);
    for (const surface of [shown, ...surfacesOf(shown)]) sizes.observe(surface);
    return () => sizes.disconnect();
  }, [screen]);
  return insets;
}

const surfacesOf = (screen: HTMLElement) => screen.querySelectorAll<HTMLElement>("[data-side]");

function covered(screen: HTMLElement, before: Insets | null): Insets {
  const insets = { ...NONE };
  const all = screen.getBoundingClientRect();
  for (const surface of surfacesOf(screen)) {
    const { top, bottom, left, width, height } = surface.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const side = surface.dataset["side"];
    if (side === "top") insets.top = Math.max(insets.top, bottom - all.top);
    if (side === "right") insets.right = Math.max(insets.right, all.right - left);
    if (side === "bottom") insets.bottom = Math.max(insets.bottom, all.bottom - top);
  }
  // A sheet that is pulled up hides the picture for a while; it neither squeezes nor moves it.
  if (before && screen.querySelector("[data-side] > [data-pulled]"))
    return { ...insets, bottom: before.bottom };
  return { ...insets, bottom: Math.min(insets.bottom, all.height * MOST_COVERED) };
}

const kept = (before: Insets | null, next: Insets): Insets =>
  before?.top === next.top && before.right === next.right && before.bottom === next.bottom ? before : next;
