import type { Community, Insight } from "#contract/insight.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { ChipMention } from "../mention/ChipMention.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";

type Props = { community: Community; companies: Insight["companies"] };

const MOST = 4;

/** The companies that the members of a community belong to, the largest share first. */
export function CommunityCompanies({ community, companies }: Props) {
  const t = useWords(groupWords);
  const tell = useTell();
  if (community.companies.length === 0) return null;
  return (
    <p className={styles.chips}>
      <span className={styles.quiet}>{t("companies")}</span>
      {community.companies.slice(0, MOST).map(({ id, members }) => {
        const company = companies.find((one) => one.id === id);
        return company ? (
          <ChipMention key={id} focus={{ type: "company", id }} light={company.light}>
            {t("companyCount", { name: tell(company.name), count: members })}
          </ChipMention>
        ) : null;
      })}
    </p>
  );
}
