import { useTell, useWords } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import type { DrawnFamily } from "./drawn-families.ts";
import { lengthOf } from "./family-layout.ts";
import { mainOf } from "./families.ts";
import styles from "./family.module.css";
import { FamilyPeople } from "./FamilyPeople.tsx";
import { FamilyStrokes } from "./FamilyStrokes.tsx";
import { useKinWords } from "./use-kin-words.ts";
import { useTreeKeys } from "./use-tree-keys.ts";
import { familyWords } from "./words.ts";

/** A family as a tree, which the arrow keys go through. */
export function FamilyTree({ family, layout, lines }: DrawnFamily) {
  const t = useWords(familyWords);
  const tell = useTell();
  const say = useKinWords(family);
  const main = mainOf(family);
  const name = tell(main.shortName);
  const { chart, at, onAt, onKeyDown } = useTreeKeys(layout.placed, family.ties, main.id);
  const { width, height, contradictions } = layout;
  return (
    <Section title={`${t("family", { name })} · ${t("people", { count: family.people.length })}`}>
      <div ref={chart} className={styles.scroll} onKeyDown={onKeyDown}>
        <div className={styles.chart} style={{ width: lengthOf(width), height: lengthOf(height) }}>
          <FamilyStrokes lines={lines} size={layout} />
          <FamilyPeople label={t("chart", { name })} {...{ family, layout, at, onAt, say }} />
        </div>
      </div>
      {contradictions.length > 0 ? (
        <p className={styles.quiet}>
          {t("contradictions")} {contradictions.map(say).join(" ")}
        </p>
      ) : null}
    </Section>
  );
}
