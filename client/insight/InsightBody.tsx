import type { Insight } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { Balance } from "./Balance.tsx";
import { Bridges } from "./Bridges.tsx";
import { CastTrend } from "./CastTrend.tsx";
import { Centrality } from "./Centrality.tsx";
import { Communities } from "./Communities.tsx";
import { Feelings } from "./Feelings.tsx";
import styles from "./insight.module.css";
import { knownOf } from "./known.ts";
import { Presence } from "./Presence.tsx";
import { insightWords } from "./words.ts";

/** Everything insight has to say, as far as there is anything to say it of. */
export function InsightBody({ insight }: { insight: Insight }) {
  const t = useWords(insightWords);
  const known = knownOf(insight.characters);
  if (known.size === 0) return <Notice title={t("nobody")} />;
  return (
    <div className={styles.sections}>
      {insight.pairs === 0 ? (
        <Notice title={t("noTies")}>{t("noTiesText")}</Notice>
      ) : (
        <>
          <CastTrend />
          <Centrality centrality={insight.centrality} known={known} />
          <Communities communities={insight.communities} companies={insight.companies} known={known} />
          <Bridges bridges={insight.bridges} known={known} />
        </>
      )}
      <Presence presence={insight.presence} known={known} />
      {insight.pairs === 0 ? null : (
        <>
          <Balance balance={insight.balance} known={known} />
          <Feelings />
        </>
      )}
    </div>
  );
}
