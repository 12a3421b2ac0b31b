import type { Bridges as Found } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { Fold } from "../panel/Fold.tsx";
import { Section } from "../panel/Section.tsx";
import { BridgePairs } from "./BridgePairs.tsx";
import { CutCharacters } from "./CutCharacters.tsx";
import { groupWords } from "./group-words.ts";
import { Hanging } from "./Hanging.tsx";
import { hangingBy } from "./hanging-by.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";

type Props = { bridges: Found; known: Known };

/** What holds the cast together: the characters and pairs without whom it would fall apart. */
export function Bridges({ bridges, known }: Props) {
  const t = useWords(groupWords);
  const { webs, untied, characters, pairs } = bridges;
  const hanging = hangingBy(bridges);
  const holding = pairs.filter(({ apart }) => apart > 1);
  return (
    <Section title={t("bridges")}>
      <p>
        {webs.length === 1
          ? t("web", { count: webs[0] ?? 0 })
          : t("webs", { count: webs.length, largest: webs[0] ?? 0 })}{" "}
        {untied === 0 ? null : t("untied", { count: untied })}
      </p>
      <p className={styles.quiet}>
        {characters.length + pairs.length === 0 ? t("noBridges") : t("bridgesMeans")}
      </p>
      <div className={styles.columns}>
        {characters.length === 0 ? null : <CutCharacters characters={characters} known={known} />}
        {holding.length === 0 ? null : <BridgePairs pairs={holding} known={known} />}
      </div>
      {hanging.length === 0 ? null : (
        <Fold title={t("hanging")} count={hanging.length} lazy>
          <Hanging hanging={hanging} known={known} />
        </Fold>
      )}
    </Section>
  );
}
