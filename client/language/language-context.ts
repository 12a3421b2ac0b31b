import { createContext, useCallback, useContext } from "react";
import type { Language, Text } from "#contract/words.ts";
import { formatMessage, type MessageValues } from "./message.ts";
import type { Words } from "./words.ts";

export type LanguageChoice = { language: Language; setLanguage: (language: Language) => void };

export const LanguageContext = createContext<LanguageChoice>({ language: "en", setLanguage: () => {} });

/** The language the reader reads in, and how to change it. */
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** Tells a text of the story in the reader's language. */
export function useTell(): (text: Text) => string {
  const { language } = useLanguage();
  return useCallback((text) => text[language], [language]);
}

/** The words of a feature in the reader's language, with values filled in where the message has them. */
export function useWords<Key extends string>(
  words: Words<Key>,
): (key: Key, values?: MessageValues) => string {
  const { language } = useLanguage();
  return useCallback(
    (key, values) => formatMessage(words[language][key], language, values),
    [words, language],
  );
}
