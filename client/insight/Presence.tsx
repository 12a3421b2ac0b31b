import type { Presence as Found } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { useTelling } from "../telling/use-telling.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";
import { MostOnStage } from "./MostOnStage.tsx";
import { PresencePlot } from "./PresencePlot.tsx";
import { Served } from "./Served.tsx";
import { insightWords } from "./words.ts";

type Props = { presence: Found; known: Known };

/** Who is on stage, and whether as much as they are tied. */
export function Presence({ presence, known }: Props) {
  const t = useWords(insightWords);
  const telling = useTelling();
  const { scenes, installments, characters } = presence;
  if (scenes === 0) {
    return (
      <Section title={t("presence")}>
        <p>{t("noScenes")}</p>
      </Section>
    );
  }
  const hasTies = characters.some(({ tieShare }) => tieShare > 0);
  return (
    <Section title={t("presence")}>
      <p>{t("presenceText", { scenes, count: installments, telling })}</p>
      <div className={styles.columns}>
        <MostOnStage presence={presence} known={known} />
        {hasTies ? (
          <div className={styles.part}>
            <PresencePlot characters={characters} known={known} />
            <p className={styles.quiet}>{t("rule")}</p>
            <Served served="under" presence={presence} known={known} />
            <Served served="over" presence={presence} known={known} />
          </div>
        ) : null}
      </div>
    </Section>
  );
}
