import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { CharacterId } from "#contract/words.ts";
import type { CanvasProps } from "./canvas-props.ts";
import type { GraphCanvas } from "./graph-canvas.ts";
import { press, startOf, type Keyboard } from "./keys.ts";

/** Lets the keyboard walk through the picture from character to character, and says where it stands. */
export function useKeyboard(canvas: RefObject<GraphCanvas | null>, props: CanvasProps) {
  const focused = useRef<CharacterId | null>(null);
  const [said, say] = useState("");

  const onFocus = (id: CharacterId) => {
    focused.current = id;
    canvas.current?.picture.focus(id);
    const character = props.graph.characters.find((one) => one.id === id);
    if (character) say(props.describe(character));
  };
  const keyboard = (): Keyboard | null => {
    const picture = canvas.current?.picture;
    return picture
      ? { picture, focused: focused.current, selected: props.selected, events: props, onFocus }
      : null;
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
