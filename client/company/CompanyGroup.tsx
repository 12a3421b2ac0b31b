import type { CompanyEntry } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { Section } from "../panel/Section.tsx";
import { CompanyNature } from "./CompanyNature.tsx";
import styles from "./company.module.css";
import { companyWords } from "./words.ts";

type Props = { title: string; companies: readonly CompanyEntry[] };

const LIGHTS = { 1: styles.light1, 2: styles.light2, 3: styles.light3 };

/** Some of the companies, each with what it is and how many members it has at the horizon. */
export function CompanyGroup({ title, companies }: Props) {
  const tell = useTell();
  const t = useWords(companyWords);
  if (companies.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.cards}>
        {companies.map(({ id, name, light, members, ...nature }) => (
          <li key={id} className={styles.card}>
            <h4 className={styles.name}>
              <FocusLink
                focus={{ type: "company", id }}
                className={light === 1 || light === 2 || light === 3 ? LIGHTS[light] : styles.noLight}
              >
                {tell(name)}
              </FocusLink>
            </h4>
            <p className={styles.quiet}>
              <CompanyNature company={{ ...nature, fictional: false }} />
            </p>
            {members === 0 ? null : <p>{t("memberCount", { count: members })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
