import type { ReactNode } from "react";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

type Props = { title: string; count: string; empty: boolean; children: ReactNode };

/** A table under its heading, with how much it shows; or that nothing fits. */
export function Shown({ title, count, empty, children }: Props) {
  const t = useWords(tableWords);
  return (
    <Section title={title}>
      <p role="status" className={empty ? "visually-hidden" : styles.quiet}>
        {count}
      </p>
      {empty ? <Notice title={t("none")}>{t("noneText")}</Notice> : children}
    </Section>
  );
}
