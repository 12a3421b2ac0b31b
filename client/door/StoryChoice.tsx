import { useEffect } from "react";
import type { StorySummary } from "#contract/story.ts";
import type { StoryId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { SettingsMenu } from "../settings/SettingsMenu.tsx";
import { StoryCard } from "./StoryCard.tsx";
import styles from "./door.module.css";
import { doorWords } from "./words.ts";

type Props = {
  stories: readonly StorySummary[];
  onEnter: (story: StoryId) => void;
  onApproach: (story: StoryId) => void;
};

/** The stories there are, to choose one. Nothing of what happens in them is said here. */
export function StoryChoice({ stories, onEnter, onApproach }: Props) {
  const t = useWords(doorWords);
  const title = t("title");
  useEffect(() => {
    document.title = `${title} · Ensemble`;
  }, [title]);
  return (
    <main className={styles.door}>
      <header className={styles.head}>
        <p className={styles.mark}>Ensemble</p>
        <SettingsMenu />
      </header>
      <div className={styles.inside}>
        <h1>{title}</h1>
        <p className={styles.lede}>{t("lede")}</p>
        <ul className={styles.cards}>
          {stories.map((story) => (
            <StoryCard
              key={story.id}
              story={story}
              onEnter={() => onEnter(story.id)}
              onApproach={() => onApproach(story.id)}
            />
          ))}
        </ul>
      </div>
    </main>
  );
}
