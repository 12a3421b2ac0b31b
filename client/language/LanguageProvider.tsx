import { useEffect, useState, type ReactNode } from "react";
import type { Language } from "#contract/words.ts";
import { readStored, store } from "../ui/storage.ts";
import { LanguageContext } from "./language-context.ts";
import { languageFor } from "./words.ts";

const KEY = "ensemble.language";

/** Keeps the reader's language, remembers it in this browser and says it to the page. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(() => languageFor(readStored(KEY), navigator.languages));

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const setLanguage = (next: Language) => {
    store(KEY, next);
    setState(next);
  };
  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>;
}
