import { useState } from "react";
import type { Central } from "#contract/insight.ts";
import type { CharacterId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { RadioRow } from "../ui/RadioRow.tsx";
import { CentralRow } from "./CentralRow.tsx";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { MEASURES, ranked, type Measure } from "./measures.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { useTrend } from "./use-trend.ts";
import { WithNames } from "./WithNames.tsx";
import { insightWords } from "./words.ts";

type Props = { centrality: readonly Central[]; known: Known };

/** Who is central, by one of three measures, each with what it means and how it ran. */
export function Centrality({ centrality, known }: Props) {
  const t = useWords(insightWords);
  const [measure, setMeasure] = useState<Measure>("degree");
  const inOrder = ranked(centrality, measure);
  const { shown, left, more } = useMore(inOrder, 10);
  const { lineOf } = useTrend();
  const most = inOrder[0]?.[measure] ?? 0;
  return (
    <Section title={t("central")}>
      <p>
        <Leaders leaders={MEASURES.flatMap((one) => ranked(centrality, one)[0]?.id ?? [])} known={known} />
      </p>
      <RadioRow
        legend={t("measure")}
        value={measure}
        options={MEASURES.map((value) => ({ value, label: t(value) }))}
        onChoose={setMeasure}
      />
      <p className={styles.quiet}>{t(`${measure}Means`)}</p>
      <ol className={styles.rows}>
        {shown.map((central) => (
          <CentralRow
            key={central.id}
            central={central}
            character={known.get(central.id)}
            measure={measure}
            most={most}
            others={centrality.length - 1}
            run={lineOf(central.id)?.[measure]}
          />
        ))}
      </ol>
      <MoreButton left={left} more={more} what={t("central")} />
    </Section>
  );
}

/** Who leads by each measure, in a sentence. */
function Leaders({ leaders, known }: { leaders: CharacterId[]; known: Known }) {
  const t = useWords(insightWords);
  const [first, second, third] = leaders;
  const isOne = first === second && second === third;
  return (
    <WithNames
      characters={allOf(known, isOne ? leaders.slice(0, 1) : leaders)}
      say={(names) =>
        isOne
          ? t("allCentral", { first: names[0] ?? "" })
          : t("someCentral", { first: names[0] ?? "", second: names[1] ?? "", third: names[2] ?? "" })
      }
    />
  );
}
