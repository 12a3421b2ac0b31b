import { useLanguage, useWords } from "../language/language-context.ts";
import type { Command } from "../palette/command.ts";
import { useTheme } from "../settings/theme-context.ts";
import { ThemeWish } from "../settings/theme.ts";
import { commandWords } from "./command-words.ts";

const LANGUAGES = [
  { language: "en", label: "English" },
  { language: "fr", label: "Français" },
] as const;

type Dialogs = { onAsk: () => void; onHelp: () => void };

/** What can be done to the page itself: the horizon, its theme, its language, its help. */
export function usePageCommands({ onAsk, onHelp }: Dialogs): Command[] {
  const t = useWords(commandWords);
  const { wish, setWish } = useTheme();
  const { language, setLanguage } = useLanguage();
  return [
    { id: "horizon", label: t("horizon"), act: onAsk },
    ...ThemeWish.options
      .filter((other) => other !== wish)
      .map((other) => ({
        id: `theme ${other}`,
        label: t("theme", { wish: other }),
        also: t("themeAlso"),
        act: () => setWish(other),
      })),
    ...LANGUAGES.filter((other) => other.language !== language).map((other) => ({
      id: `language ${other.language}`,
      label: other.label,
      also: t("languageAlso"),
      act: () => setLanguage(other.language),
    })),
    { id: "help", label: t("help"), keys: "?", act: onHelp },
  ];
}
