import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { CharacterId } from "#contract/words.ts";
import type { CanvasProps } from "./canvas-props.ts";
import type { GraphCanvas } from "./graph-canvas.ts";
import { followed, type Fold } from "./folds.ts";
import { press, startOf, type Keyboard } from "./keys.ts";
import { standingOn } from "./neighbours.ts";

const NONE: readonly Fold[] = [];

/** Lets the keyboard walk through the picture from character to character, and says where it stands. */
export function useKeyboard(canvas: RefObject<GraphCanvas | null>, props: CanvasProps) {
  const focused = useRef<CharacterId | null>(null);
  const goneRound = useRef<CharacterId | null>(null);
  const [said, say] = useState("");

  const onFocus = (id: CharacterId, around: CharacterId | null = null) => {
    focused.current = id;
    goneRound.current = around;
    canvas.current?.picture.focus(id);
    const standing = canvas.current && standingOn(canvas.current.picture.part, id, around);
    if (standing) say(props.describe(standing));
  };
  useFollowing(focused, props.folds ?? NONE, onFocus);
  const keyboard = (): Keyboard | null => {
    const picture = canvas.current?.picture;
    if (!picture) return null;
    const [on, around] = [focused.current, goneRound.current];
    return { picture, focused: on, around, selected: props.selected, events: props, onFocus };
  };
  return {
    said,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const board = keyboard();
      if (!board || ctrlKey || metaKey || altKey) return;
      if (press(key, shiftKey, board)) event.preventDefault();
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const board = keyboard();
      const start = board && event.currentTarget.matches(":focus-visible") && startOf(board);
      if (start) onFocus(start);
    },
    onBlur: () => canvas.current?.picture.focus(null),
  };
}

/** The keyboard goes along with whoever is folded away under it, and into a company that is unfolded. */
function useFollowing(
  focused: RefObject<CharacterId | null>,
  folds: readonly Fold[],
  onFocus: (id: CharacterId) => void,
): void {
  const before = useRef(folds);
  const follow = useEffectEvent(() => {
    const next = focused.current && followed(focused.current, before.current, folds);
    before.current = folds;
    if (next) onFocus(next);
  });
  useEffect(() => follow(), [folds]);
}
