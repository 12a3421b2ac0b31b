import type { CharacterCard } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FocusLink } from "../mention/FocusLink.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { LookThere } from "./LookThere.tsx";
import type { Stretch } from "./strand.ts";
import styles from "./strand.module.css";
import { StrandShape } from "./StrandShape.tsx";
import { useEventText } from "./use-event-text.ts";
import { characterWords } from "./words.ts";

/** What befalls a character in a stretch of the telling, in words; each leads to its scene where that is known. */
export function StretchEvents({ stretch, card }: { stretch: Stretch; card: CharacterCard }) {
  const t = useWords(characterWords);
  const tell = useTell();
  const moments = useMoments();
  const textOf = useEventText(card);
  const sceneAt = (position: number) => card.scenes.find((scene) => scene.position === position);
  return (
    <div className={styles.events}>
      <ol>
        {stretch.events.map((event) => {
          const scene = sceneAt(event.position);
          return (
            <li key={event.key}>
              <StrandShape sort={event.sort} />
              <p>
                <span className={styles.sort}>{t("sort", { sort: event.sort })}</span> {textOf(event)}{" "}
                {scene ? (
                  <FocusLink focus={{ type: "scene", id: scene.id }} className={styles.scene}>
                    {moments.short(scene.position)} · {tell(scene.title)}
                  </FocusLink>
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
      <LookThere stretch={stretch} />
    </div>
  );
}
