import { type KeyboardEvent, useState } from "react";
import type { GraphCharacter } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useLanguage } from "../language/language-context.ts";
import { meant, moved } from "./picking.ts";

/** What is typed in a picker, which choice is active, and what keys do; `typed` is null while it is closed. */
export function usePicking(characters: readonly GraphCharacter[], onPick: (id: CharacterId) => void) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const open = typed !== null;
  const choices = typed === null ? [] : meant(characters, typed, language);

  const close = () => setTyped(null);
  const type = (text: string) => {
    setTyped(text);
    setActive(text === "" ? -1 : 0);
  };
  const pick = (choice: GraphCharacter | undefined) => {
    if (!choice) return;
    close();
    onPick(choice.id);
  };
  const press = (event: KeyboardEvent) => {
    const next = open ? moved(active, event.key, choices.length) : null;
    if (next !== null) setActive(next);
    else if (event.key === "ArrowDown" && !open) type("");
    else if (event.key === "Enter" && open) pick(choices[Math.max(active, 0)]);
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { typed, open, choices, active, close, type, pick, press };
}
