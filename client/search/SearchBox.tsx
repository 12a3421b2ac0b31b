import { useEffect, useRef } from "react";
import type { Found } from "#contract/search.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Focus } from "../looking/looking.ts";
import { Icon } from "../ui/Icon.tsx";
import { onKey } from "../ui/on-key.ts";

import styles from "./search.module.css";
import { Suggestions } from "./Suggestions.tsx";
import { useCombobox } from "./use-combobox.ts";
import { words } from "./words.ts";

/** The search box with its suggestions. */
export function SearchBox() {
  const t = useWords(words);
  const { look } = useLooking();
  const input = useRef<HTMLInputElement>(null);
  const { field, list } = useCombobox(({ type, id }: Found) => {
    const focus = Focus.safeParse({ type, id });
    if (focus.success) look({ type: "focus", focus: focus.data });
  });

  useEffect(() => onKey("/", () => input.current?.focus()), []);

  return (
    <div className={styles.search} role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        {...field}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suggestions {...list} />
    </div>
  );
}
