import { useState } from "react";
import type { Changes } from "#contract/changes.ts";
import type { Installment } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { useTelling } from "../telling/use-telling.ts";
import { Notice } from "../ui/Notice.tsx";
import { RadioRow } from "../ui/RadioRow.tsx";
import styles from "./catch-up.module.css";
import { NewsByCharacter } from "./NewsByCharacter.tsx";
import { NewsByInstallment } from "./NewsByInstallment.tsx";
import { NewsByKind } from "./NewsByKind.tsx";
import { catchUpWords } from "./words.ts";

const GROUPINGS = ["kind", "character", "installment"] as const;

/** What changed, grouped as the reader likes it. */
export function GroupedNews({ told, installments }: { told: Changes; installments: readonly Installment[] }) {
  const t = useWords(catchUpWords);
  const telling = useTelling();
  const [grouping, setGrouping] = useState<(typeof GROUPINGS)[number]>("kind");
  if (told.changes.length === 0) return <Notice title={t("nothing")}>{t("nothingText")}</Notice>;
  return (
    <>
      <div className={styles.grouping}>
        <RadioRow
          legend={t("grouping")}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: t(value, { telling }) }))}
          onChoose={setGrouping}
        />
      </div>
      {grouping === "kind" ? <NewsByKind told={told} /> : null}
      {grouping === "character" ? <NewsByCharacter told={told} /> : null}
      {grouping === "installment" ? <NewsByInstallment told={told} installments={installments} /> : null}
    </>
  );
}
