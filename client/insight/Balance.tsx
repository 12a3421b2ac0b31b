import type { Balance as Found } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { BalanceTrend } from "./BalanceTrend.tsx";
import { feelingWords } from "./feeling-words.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";
import { Tensions } from "./Tensions.tsx";
import { TriangleCounts } from "./TriangleCounts.tsx";
import { useNumbers } from "./use-numbers.ts";
import { moreThan } from "./verdicts.ts";

type Props = { balance: Found; known: Known };

/** How friendly and hostile pairs hang together: whether friends share their friends and enemies. */
export function Balance({ balance, known }: Props) {
  const t = useWords(feelingWords);
  const { friendly, hostile, triangles, tensions } = balance;
  return (
    <Section title={t("balance")}>
      <p>{t("counts", { friendly, hostile })}</p>
      <p>
        <Verdict balance={balance} />
      </p>
      {hostile === 0 || balance.balanced === null ? null : (
        <div className={styles.columns}>
          <div className={styles.part}>
            <TriangleCounts triangles={triangles} />
            <BalanceTrend />
          </div>
          {tensions.length === 0 ? null : <Tensions tensions={tensions} known={known} />}
        </div>
      )}
    </Section>
  );
}

/** What the triangles come to, in a sentence. */
function Verdict({ balance: { hostile, triangles, balanced, byChance } }: { balance: Found }) {
  const t = useWords(feelingWords);
  const numbers = useNumbers();
  const count = triangles.reduce((sum, one) => sum + one, 0);
  if (balanced === null || byChance === null) return t("noTriangles");
  if (hostile === 0) return t("allFriendly", { count });
  return t("balanced", {
    count,
    share: numbers.percent(balanced),
    chance: numbers.percent(byChance),
    more: moreThan(balanced, byChance),
  });
}
