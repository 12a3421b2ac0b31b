import type { Changes } from "#contract/changes.ts";
import { useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { AboutCharacter } from "./AboutCharacter.tsx";
import styles from "./catch-up.module.css";
import { ChangeLines } from "../news/ChangeLines.tsx";
import { MetCharacters } from "./MetCharacters.tsx";
import { byKind } from "./news.ts";
import { ShiftedFamily } from "./ShiftedFamily.tsx";
import { catchUpWords } from "./words.ts";

/** Who is new, what shifted in each family of ties, the scenes that mattered, and what was learnt of whom. */
export function NewsByKind({ told }: { told: Changes }) {
  const t = useWords(catchUpWords);
  const { met, families, scenes, learnt } = byKind(told);
  return (
    <div className={styles.programme}>
      <div className={styles.parts}>
        {met.length === 0 ? null : (
          <Section title={t("met")}>
            <MetCharacters met={met} />
          </Section>
        )}
        {families.length === 0 ? null : (
          <Section title={t("shifted")}>
            {families.map((news) => (
              <ShiftedFamily key={news.family} news={news} />
            ))}
          </Section>
        )}
      </div>
      <div className={styles.parts}>
        {scenes.length === 0 ? null : (
          <Section title={t("scenes")}>
            <ChangeLines changes={scenes} />
          </Section>
        )}
        {learnt.length === 0 ? null : (
          <Section title={t("learnt")}>
            {learnt.map((about) => (
              <AboutCharacter key={about.character.id} about={about} level="h4" />
            ))}
          </Section>
        )}
      </div>
    </div>
  );
}
