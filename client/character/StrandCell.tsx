import { horizonThrough } from "#contract/telling.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { formatMessage } from "../language/message.ts";
import { useMoments } from "../telling/use-moments.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { SORTS, type Stretch } from "./strand.ts";
import styles from "./strand.module.css";
import { StrandShape } from "./StrandShape.tsx";
import { characterWords } from "./words.ts";

type Props = { stretch: Stretch; expanded: boolean; onPress: () => void };

/** One stretch of the strand: filled where the character is present, and the shapes of what befalls them there. */
export function StrandCell({ stretch, expanded, onPress }: Props) {
  const said = useSaid(stretch);
  const { state, events } = stretch;
  const sorts = SORTS.filter((sort) => events.some((event) => event.sort === sort));
  const bar = <span className={styles.bar} data-state={state} />;
  return (
    <li title={said}>
      {sorts.length === 0 ? (
        <>
          {bar}
          <VisuallyHidden>{said}</VisuallyHidden>
        </>
      ) : (
        <button
          type="button"
          className={styles.stretch}
          aria-label={said}
          aria-expanded={expanded}
          onClick={onPress}
        >
          {bar}
          <span className={styles.shapes}>
            {sorts.map((sort) => (
              <StrandShape key={sort} sort={sort} />
            ))}
          </span>
        </button>
      )}
    </li>
  );
}

/** A stretch in words: when, in how many scenes, and how much of each sort befalls them. */
function useSaid({ first, last, scenes, state, events }: Stretch): string {
  const t = useWords(characterWords);
  const { language } = useLanguage();
  const moments = useMoments();
  const from = moments.heading(first === 0 ? 0 : horizonThrough(first));
  const when = first === last ? from : `${from}–${last}`;
  const counts = SORTS.flatMap((sort) => {
    const count = events.filter((event) => event.sort === sort).length;
    return count === 0 ? [] : [formatMessage(characterWords[language].befell, language, { sort, count })];
  });
  const there = state === "before" ? when : t("presenceCell", { when, scenes, state });
  return [there, ...counts].join(", ");
}
