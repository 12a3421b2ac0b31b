import type { CompanyPage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { Texts } from "../panel/Texts.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { Button } from "../ui/Button.tsx";
import { CompanyMembers } from "./CompanyMembers.tsx";
import { CompanyNature } from "./CompanyNature.tsx";
import styles from "./company.module.css";
import { companyWords } from "./words.ts";

/** A company's page with everything on it. */
export function CompanyBody({ company }: { company: CompanyPage }) {
  const { look } = useLooking();
  const tell = useTell();
  const t = useWords(companyWords);
  const { facts, modelledOn, members, people, sources } = company;
  return (
    <Stack>
      <PanelHead over={<CompanyNature company={company} />} title={tell(company.name)}>
        <Texts texts={facts} />
        {modelledOn === null ? null : (
          <p>
            {t("modelledOn")}{" "}
            <Mention focus={{ type: "company", id: modelledOn.id }}>{tell(modelledOn.name)}</Mention>
          </p>
        )}
      </PanelHead>
      <CompanyMembers title={t("members")} members={members.filter(({ ended }) => ended === null)} />
      <CompanyMembers title={t("past")} members={members.filter(({ ended }) => ended !== null)} />
      {people.length === 0 ? null : (
        <Section title={t("people")}>
          <ul className={styles.list}>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Mention focus={{ type: "person", id }}>{name}</Mention>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className={styles.actions}>
        {members.some(({ ended }) => ended === null) ? (
          <Button onClick={() => look({ type: "across", from: company.id })}>{t("connectThis")}</Button>
        ) : null}
        <CopyLink />
      </div>
      <SourceList sources={sources} />
    </Stack>
  );
}
