import { useId, useState, type ChangeEvent, type KeyboardEvent } from "react";
import type { Found } from "#contract/search.ts";
import { afterKey, type Combobox } from "./combobox.ts";
import { useSearch } from "./use-search.ts";

const CLOSED: Combobox = { open: false, at: -1 };
const OPENED: Combobox = { open: true, at: -1 };

/** What is typed, the list beneath it, and what the keys do to both. */
export function useCombobox(onChoose: (found: Found) => void) {
  const [typed, setTyped] = useState("");
  const [{ open, at }, setList] = useState(CLOSED);
  const id = useId();
  const results = useSearch(typed);
  const shown = open && typed.trim() !== "";

  const choose = (found: Found) => {
    setTyped("");
    setList(CLOSED);
    onChoose(found);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    // Before an option is at hand Enter takes the first, but never one found for the letters before.
    const chosen = results.found[at >= 0 || !results.answered ? at : 0];
    if (event.key === "Enter" && shown && chosen) return choose(chosen);
    if (event.key === "Escape" && !shown) return event.currentTarget.blur();
    const next = afterKey({ open: shown, at }, event.key, results.found.length);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setList(next);
  };
  const field = {
    role: "combobox",
    value: typed,
    "aria-expanded": shown,
    "aria-controls": id,
    "aria-autocomplete": "list",
    "aria-activedescendant": shown && at >= 0 ? `${id}-${at}` : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.target.value);
      setList(OPENED);
    },
    onFocus: () => setList(OPENED),
    onBlur: () => setList(CLOSED),
    onKeyDown: press,
  } as const;
  return { field, list: { id, shown, typed, at, results, onChoose: choose } };
}
