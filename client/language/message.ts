import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "#contract/words.ts";

export type MessageValues = Record<string, string | number | boolean>;

// Every browser knows both languages; to look that up would take as long as drawing half the screen.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

const compiled = new Map<string, IntlMessageFormat>();

/** What makes a message more than its own text. */
const SYNTAX = /[{}']/;

/** One message in ICU syntax with its values filled in; compiled once a message and language. */
export function formatMessage(message: string, language: Language, values?: MessageValues): string {
  if (!SYNTAX.test(message)) return message;
  const key = `${language} ${message}`;
  const format =
    compiled.get(key) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  compiled.set(key, format);
  return String(format.format(values));
}
