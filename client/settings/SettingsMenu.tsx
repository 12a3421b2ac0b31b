import type { ReactNode } from "react";
import { useLanguage, useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Popover } from "../ui/Popover.tsx";
import { RadioRow } from "../ui/RadioRow.tsx";
import { StoriesLink } from "./StoriesLink.tsx";
import styles from "./settings.module.css";
import { useTheme } from "./theme-context.ts";
import { words } from "./words.ts";

const LANGUAGES = [
  { value: "en", label: "English", lang: "en" },
  { value: "fr", label: "Français", lang: "fr" },
] as const;

type Props = { onHelp?: () => void; children?: (close: () => void) => ReactNode };

/** The small menu of the page: its theme, its language, and within a story what else there is to do and where to go. */
export function SettingsMenu({ onHelp, children }: Props) {
  const t = useWords(words);
  const { wish, setWish } = useTheme();
  const { language, setLanguage } = useLanguage();
  const label = t(onHelp ? "open" : "settings");
  const themes = [
    { value: "dark", label: t("dark") },
    { value: "light", label: t("light") },
    { value: "system", label: t("system") },
  ] as const;
  return (
    <Popover
      label={label}
      align="end"
      opener={(props) => <IconButton icon="more" label={label} {...props} />}
    >
      {(close) => (
        <div className={styles.menu}>
          <RadioRow legend={t("theme")} value={wish} options={themes} onChoose={setWish} />
          <RadioRow legend={t("language")} value={language} options={LANGUAGES} onChoose={setLanguage} />
          {children?.(close)}
          {onHelp ? (
            <>
              <Button
                tone="quiet"
                onClick={() => {
                  close();
                  onHelp();
                }}
              >
                {t("help")} <kbd>?</kbd>
              </Button>
              <StoriesLink />
            </>
          ) : null}
        </div>
      )}
    </Popover>
  );
}
