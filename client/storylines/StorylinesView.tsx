import { useQuery } from "@tanstack/react-query";
import type { Storylines } from "#contract/storylines.ts";
import type { Position } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { story } from "../telling/story-query.ts";
import { Storyline } from "./Storyline.tsx";
import styles from "./storylines.module.css";
import { storylines } from "./storylines-query.ts";

/** The story as strands that meet in scenes, as far as the horizon. */
export function StorylinesView() {
  const { looking } = useLooking();
  const { through, position } = useHorizon();
  const { story: id, part, asSeenBy } = looking;
  const told = useQuery(story(id, through));
  const answer = useQuery({
    ...storylines({ story: id, through, part, asSeenBy }),
    placeholderData: (previous: Storylines | undefined) => earlier(previous, position),
  });
  return (
    <div className={styles.view}>
      {told.data && answer.data ? (
        <Storyline story={told.data} answer={answer.data} />
      ) : (
        <div className={styles.middle}>
          <Answer<unknown> of={told.data ? answer : told} lines={4}>
            {() => null}
          </Answer>
        </div>
      )}
    </div>
  );
}

/** Strands of an earlier horizon may stay in view while the next are fetched; those of a later one may not. */
const earlier = (previous: Storylines | undefined, position: Position): Storylines | undefined =>
  previous && previous.through <= position ? previous : undefined;
