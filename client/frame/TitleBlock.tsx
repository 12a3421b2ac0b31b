import { useMemo } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { installmentNumberOf, sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { useLenses } from "../lens/use-lenses.ts";
import { castOf, leftBy } from "../network/cast.ts";
import styles from "./header.module.css";
import type { Room } from "./room.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { words } from "./words.ts";

type Props = { story: Story; ensemble: Ensemble | undefined; room: Room };

/** The story's name, how many of it are in view, and how far that goes. */
export function TitleBlock({ story, ensemble, room }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { position } = useHorizon();
  const moment = useStoryMoment();
  const { looking } = useLooking();
  const lenses = useLenses(ensemble);
  const count = useMemo(() => {
    if (!ensemble) return undefined;
    const seen = lenses
      ? leftBy(lenses, ensemble, looking, null)
      : { characters: castOf(ensemble, looking, []) };
    return seen.characters.size;
  }, [ensemble, looking, lenses]);
  const called = useSaidNumbers();
  const at = moment ?? position;
  const counting = {
    number: called(installmentNumberOf(at)),
    before: at === 0 ? "yes" : "no",
    scene: sceneNumberOf(at) ?? 0,
    telling: story.telling,
  };
  const counted =
    count !== undefined && looking.view === "network" && looking.compare === null && room !== "phone";
  return (
    <div className={styles.title}>
      <h1>{tell(story.title)}</h1>
      <p>
        {counted
          ? t(moment === null ? "counted" : "countedStood", { ...counting, count })
          : t(moment === null ? "through" : "stood", counting)}
      </p>
    </div>
  );
}
