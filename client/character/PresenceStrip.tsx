import { useQuery } from "@tanstack/react-query";
import type { CharacterCard } from "#contract/character.ts";
import { horizonThrough } from "#contract/telling.ts";
import type { Light } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { useMoments } from "../telling/use-moments.ts";
import { classNames } from "../ui/class-names.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./character.module.css";
import { presenceCells } from "./presence.ts";
import { characterWords } from "./words.ts";

/** More cells than this leave no room for gaps between them. */
const MOST_APART = 40;

type Props = { presence: CharacterCard["presence"]; light: Light };

const LIGHTS = { 1: styles.light1, 2: styles.light2, 3: styles.light3 };

/** In which installments a character has been seen; those past the horizon are empty and alike. */
export function PresenceStrip({ presence, light }: Props) {
  const { looking } = useLooking();
  const { through, number: seen } = useHorizon();
  const t = useWords(characterWords);
  const moments = useMoments();
  const { data } = useQuery(story(looking.story, through));
  const installments = data?.installments ?? [];
  const cells = presenceCells(
    installments.map((one) => one.number),
    presence,
    seen,
  );
  const colour = light === 1 || light === 2 || light === 3 ? LIGHTS[light] : styles.noLight;
  return (
    <ol
      className={classNames(styles.strip, colour)}
      data-dense={cells.length > MOST_APART}
      aria-label={t("presence")}
    >
      {cells.map(({ number, scenes, state }) => {
        const said = t("presenceCell", { when: moments.heading(horizonThrough(number)), scenes, state });
        return (
          <li key={number} className={styles[state]} title={said}>
            <VisuallyHidden>{said}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
