import { useQuery } from "@tanstack/react-query";
import type { CompanyEntry } from "#contract/people.ts";
import type { CompanyId } from "#contract/words.ts";
import { companies } from "../companies/companies-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { AcrossAsked } from "../looking/looking.ts";
import { Answer } from "../panel/Answer.tsx";
import { Choice } from "../panel/Choice.tsx";
import styles from "./across.module.css";
import { acrossWords } from "./words.ts";

/** Which two companies are asked about, among those somebody is known to belong to. */
export function CompanyChoices({ asked: { from, to } }: { asked: AcrossAsked }) {
  const { looking, look } = useLooking();
  const { through } = useHorizon();
  const tell = useTell();
  const t = useWords(acrossWords);
  const answer = useQuery(companies(looking.story, through));
  const optionsOf = (met: readonly CompanyEntry[], but: CompanyId | null) =>
    met
      .filter(({ id, members }) => members > 0 && id !== but)
      .map(({ id, name }) => ({ value: id, name: tell(name) }));
  return (
    <Answer of={answer} lines={2}>
      {(met) => (
        <div className={styles.choices}>
          <Choice
            label={t("from")}
            value={from}
            any={t("pick")}
            options={optionsOf(met, to)}
            onChoose={(chosen) =>
              look({ type: "across", from: chosen ?? from, ...(to === null ? {} : { to }) })
            }
          />
          <Choice
            label={t("to")}
            value={to}
            any={t("pick")}
            options={optionsOf(met, from)}
            onChoose={(chosen) => look({ type: "across", from, ...(chosen === null ? {} : { to: chosen }) })}
          />
        </div>
      )}
    </Answer>
  );
}
