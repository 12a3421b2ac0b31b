import type { CharacterId } from "#contract/words.ts";
import type { CanvasEvents, Selected } from "./canvas-props.ts";
import { isArrow, type Arrow } from "./directions.ts";
import { neighbourAfter, neighboursOf } from "./neighbours.ts";
import type { Picture } from "./picture.ts";

export type Keyboard = {
  picture: Picture;
  /** The character the keyboard stands on. */
  focused: CharacterId | null;
  /** The one whose neighbours the keyboard goes round; null while it does not. */
  around: CharacterId | null;
  selected: Selected | null;
  events: Pick<CanvasEvents, "onSelect" | "onExpand" | "onPick" | "onFold">;
  onFocus: (character: CharacterId, around?: CharacterId) => void;
};

/** Does what a key means in the picture; says whether it meant anything. */
export function press(key: string, isShifted: boolean, keyboard: Keyboard): boolean {
  const { picture } = keyboard;
  if (isArrow(key)) return isShifted ? goRound(key, keyboard) : move(key, keyboard);
  if (key === "Enter") return enter(isShifted, keyboard);
  if (key === "Escape") return leave(keyboard);
  if (key === "f") return fold(keyboard);
  if (key === "+" || key === "=") picture.zoom("in");
  else if (key === "-") picture.zoom("out");
  else if (key === "0") picture.fit();
  else return false;
  return true;
}

/** Where the keyboard starts: on the selection, else on the most important character drawn. */
export function startOf({ picture, focused, selected }: Keyboard): CharacterId | null {
  const { characters } = picture.part;
  const isDrawn = (id: string) => characters.some((character) => character.id === id);
  if (focused && isDrawn(focused)) return focused;
  if (selected?.type === "character" && isDrawn(selected.id)) return selected.id;
  return (characters.find(({ importance }) => importance === "lead") ?? characters[0])?.id ?? null;
}

function move(key: Arrow, keyboard: Keyboard): boolean {
  const start = startOf(keyboard);
  const next = start && (keyboard.focused === start ? keyboard.picture.next(key, start) : start);
  if (next) keyboard.onFocus(next);
  return true;
}

/** Right and down go to the next neighbour, left and up to the one before. */
function goRound(key: Arrow, keyboard: Keyboard): boolean {
  const around = keyboard.around ?? startOf(keyboard);
  if (!around) return true;
  const { ties, characters } = keyboard.picture.part;
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const next = neighbourAfter(neighboursOf(around, ties, characters), keyboard.focused, step);
  if (next) keyboard.onFocus(next, around);
  return true;
}

/** With nothing selected Escape is left to whoever else listens for it. */
function leave({ selected, events }: Keyboard): boolean {
  if (selected) events.onSelect(null);
  return selected !== null;
}

function fold({ focused, events }: Keyboard): boolean {
  if (focused) events.onFold(focused);
  return focused !== null;
}

function enter(isShifted: boolean, { focused, selected, events }: Keyboard): boolean {
  if (!focused) return false;
  if (isShifted) events.onPick(focused);
  else if (selected?.id === focused) events.onExpand(focused);
  else events.onSelect({ type: "character", id: focused });
  return true;
}
