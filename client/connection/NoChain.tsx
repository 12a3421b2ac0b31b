import type { Connections } from "#contract/connection.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useNames } from "./use-names.ts";
import { connectionWords } from "./words.ts";

type Props = { found: Connections; replaces: boolean };

/** Says that nothing joins those asked about at this horizon, or nothing without those who were left out. */
export function NoChain({ found: { from, to, third, without, characters }, replaces }: Props) {
  const { language } = useLanguage();
  const { look } = useLooking();
  const t = useWords(connectionWords);
  const nameOf = useNames(characters);
  const head = useKeptFocus<HTMLDivElement>(replaces);
  const list = new Intl.ListFormat(language);
  const all = list.format([from, to, ...(third === null ? [] : [third])].map(nameOf));
  const left = new Intl.ListFormat(language, { type: "disjunction" }).format(without.map(nameOf));
  return (
    <div ref={head} tabIndex={-1} role="status">
      {without.length === 0 ? (
        <Notice title={t("none", { all })}>{t("noneText")}</Notice>
      ) : (
        <Notice
          title={t("noneWithout", { all, left })}
          action={{ label: t("letAllIn"), act: () => look({ type: "without", without: [] }) }}
        >
          {t("noneWithoutText", { left })}
        </Notice>
      )}
    </div>
  );
}
