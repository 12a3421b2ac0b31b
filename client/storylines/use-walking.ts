import { useState, type KeyboardEvent } from "react";
import type { ChartProps } from "./chart-props.ts";
import { spotOf } from "./chart.ts";
import type { StrandCanvas } from "./strand-canvas.ts";
import { startOf, walk, type Cursor, type Step } from "./walk.ts";

const STEPS: Record<string, Step> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};
const CLOSER = 1.35;

type Props = Pick<ChartProps, "chart" | "chosen" | "onChoose" | "describe">;

/** Lets the keyboard walk along strands and from one to the other, and says where it stands. */
export function useWalking({ chart, chosen, onChoose, describe }: Props) {
  const [kept, setCursor] = useState<Cursor | null>(null);
  const [isHere, setHere] = useState(false);
  // After the horizon or the cast has changed the cursor may stand nowhere.
  const there = kept && chart.scenes[kept.column]?.strands.includes(kept.strand) ? kept : null;
  const start = () => there ?? startOf(chart, chosen?.type === "strand" ? chosen.strand : undefined);
  const go = (cursor: Cursor, canvas: StrandCanvas) => {
    setCursor(cursor);
    canvas.reveal([spotOf(chart, cursor)]);
  };
  return {
    cursor: isHere ? there : null,
    said: isHere && there ? describe(there) : "",
    begin: (canvas: StrandCanvas) => {
      setHere(true);
      const cursor = start();
      if (cursor) go(cursor, canvas);
    },
    end: () => setHere(false),
    press: (event: KeyboardEvent<HTMLElement>, canvas: StrandCanvas) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      const cursor = start();
      const step = STEPS[key];
      setHere(true);
      if (step && cursor) go(there ? walk(chart, cursor, step) : cursor, canvas);
      else if (key === "Enter" && there)
        onChoose(
          shiftKey ? { type: "strand", strand: there.strand } : { type: "scene", column: there.column },
        );
      else if (key === "Escape" && chosen) onChoose(null);
      else if (!moveCamera(key, canvas)) return;
      event.preventDefault();
    },
  };
}

/** The keys that move what is seen; says whether it was one of them. */
function moveCamera(key: string, canvas: StrandCanvas): boolean {
  const moves: Record<string, () => void> = {
    "+": () => canvas.zoom(CLOSER),
    "=": () => canvas.zoom(CLOSER),
    "-": () => canvas.zoom(1 / CLOSER),
    "0": () => canvas.fit(),
    PageUp: () => canvas.pan(-300, 0),
    PageDown: () => canvas.pan(300, 0),
  };
  moves[key]?.();
  return Object.hasOwn(moves, key);
}
