import { useQuery } from "@tanstack/react-query";
import type { About } from "#contract/reveal.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWishes, wish } from "../horizon/wishes.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { Button } from "../ui/Button.tsx";
import { ToldThing } from "./ToldThing.tsx";
import styles from "./reveal.module.css";
import { revealWords } from "./words.ts";

type Props = { about: About; id: string; name?: string };

/**
 * Offers to tell this one thing ahead, alike whether or not there is anything to tell, until the whole story has
 * been seen; once asked, what is told, marked, and with a way to take it back.
 */
export function TellAhead({ about, id, name = "" }: Props) {
  const t = useWords(revealWords);
  const { story } = useLooking().looking;
  const { through, number } = useHorizon();
  const { levels, told } = useWishes(story);
  const { data } = useQuery(storyQuery(story, through));
  if (!data || number >= data.installments.length) return null;
  const isThis = (one: { about: About; id: string }) => one.about === about && one.id === id;
  if (!told.some(isThis)) {
    return (
      <p className={styles.ask}>
        <Button
          tone="quiet"
          className={styles.link}
          onClick={() => wish(story, { levels, told: [...told, { about, id }] })}
        >
          {t(about === "title" ? "titleOf" : about, { name })}
        </Button>
      </p>
    );
  }
  const takeBack = () => wish(story, { levels, told: told.filter((one) => !isThis(one)) });
  return <ToldThing about={about} id={id} name={name} onTakeBack={takeBack} />;
}
