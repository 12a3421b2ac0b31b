import { useMemo } from "react";
import { useLanguage } from "../language/language-context.ts";

/** How numbers and lists are written in the reader's language. */
export type Numbers = {
  /** A share from 0 to 1 as a percentage, with one more digit where it is small. */
  percent: (share: number) => string;
  decimal: (number: number) => string;
  list: (names: readonly string[]) => string;
};

export function useNumbers(): Numbers {
  const { language } = useLanguage();
  return useMemo(() => {
    const percent = (digits: number) =>
      new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: digits });
    const [whole, fine] = [percent(0), percent(1)];
    const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const list = new Intl.ListFormat(language);
    return {
      percent: (share) => (share < 0.0995 ? fine : whole).format(share),
      decimal: (number) => decimal.format(number),
      list: (names) => list.format(names),
    };
  }, [language]);
}
