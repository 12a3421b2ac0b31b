import type { Communities as Found, Insight } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { CommunityCard } from "./CommunityCard.tsx";
import { CommunityTrend } from "./CommunityTrend.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { useNumbers } from "./use-numbers.ts";
import { clearOf, degreeOf } from "./verdicts.ts";

type Props = { communities: Found; companies: Insight["companies"]; known: Known };

/** Who belongs together: how clear and how sure that is, beside the companies, and each community. */
export function Communities({ communities: found, companies, known }: Props) {
  const t = useWords(groupWords);
  const { shown, left, more } = useMore(found.communities, 9);
  return (
    <Section title={t("communities")}>
      <Said found={found} />
      <CommunityTrend />
      <ul className={styles.cards}>
        {shown.map((community) => (
          <CommunityCard
            key={community.members[0]?.id}
            community={community}
            companies={companies}
            known={known}
          />
        ))}
      </ul>
      <MoreButton left={left} more={more} what={t("communities")} />
    </Section>
  );
}

/** How many there are, how clear, how sure, and whether they are the companies. */
function Said({ found }: { found: Found }) {
  const t = useWords(groupWords);
  const numbers = useNumbers();
  const { communities, modularity, agreement, withCompanies, runs } = found;
  if (communities.length === 1) return <p>{t("one")}</p>;
  return (
    <>
      <p>
        {t("found", { count: communities.length })}{" "}
        {t("modularity", { clear: clearOf(modularity), modularity: numbers.decimal(modularity) })}
      </p>
      {agreement === null ? null : (
        <p>{t("agreement", { runs, sure: degreeOf(agreement), agreement: numbers.decimal(agreement) })}</p>
      )}
      {withCompanies === null ? null : (
        <p>
          {t("withCompanies", { alike: degreeOf(withCompanies), agreement: numbers.decimal(withCompanies) })}
        </p>
      )}
    </>
  );
}
