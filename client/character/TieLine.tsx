import { phraseOf } from "#contract/phrase.ts";
import type { CardTie } from "#contract/character.ts";
import type { CharacterRef } from "#contract/graph.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { stateOf } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { useMoments } from "../telling/use-moments.ts";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./character.module.css";
import { characterWords } from "./words.ts";

const ARROWS = { out: "→", in: "←", mutual: "↔" };

/** One tie as a line: its direction, its words, whether it is over or yet to come, and where it was told. A link to the tie's page. */
export function TieLine({ tie, subject }: { tie: CardTie; subject: CharacterRef }) {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(characterWords);
  const moments = useMoments();
  const state = stateOf(tie, useStoryMoment());
  const aside =
    state === "notYet"
      ? t("notYet", { when: moments.since(tie.began) })
      : state === "past" && tie.ended !== null
        ? t("past", { until: moments.until(tie.ended) })
        : null;
  const phrase = phraseOf(tell(tie.label), tell(tie.other.shortName), language);
  const sentence = sentenceOf(tell(subject.shortName), tell(tie.label), tell(tie.other.shortName), language);
  return (
    <li>
      <FocusLink focus={{ type: "tie", id: tie.id }} className={styles.tie}>
        <span className={styles.caption} aria-hidden="true" title={sentence}>
          <span className={styles.arrow}>{ARROWS[tie.direction]}</span> {phrase}
          {aside === null ? null : <span className={styles.past}>{aside}</span>}
        </span>
        <span className={styles.when} aria-hidden="true">
          {moments.short(tie.revealed)}
        </span>
        <VisuallyHidden>
          {sentence} {aside === null ? null : `${aside}. `}
          {moments.told(tie.revealed)}
        </VisuallyHidden>
      </FocusLink>
    </li>
  );
}
