import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { Opening } from "./Opening.tsx";
import styles from "./screen.module.css";
import { words } from "./words.ts";

/** The way in without a story in the address: straight on where there is one, a choice where there are more. */
export function Door({ onEnter }: { onEnter: (story: StoryId) => void }) {
  const t = useWords(words);
  const tell = useTell();
  const { data: stories, error, refetch } = useQuery(ask(endpoints.stories, {}));
  const only = stories?.length === 1 ? stories[0] : undefined;
  useEffect(() => {
    if (only) onEnter(only.id);
  }, [only, onEnter]);

  if (!stories || only) return <Opening error={error} retry={() => void refetch()} />;
  return (
    <main className={styles.screen}>
      <div className={styles.middle}>
        {stories.length === 0 ? (
          <Notice title={t("noStory")}>{t("noStoryText")}</Notice>
        ) : (
          <>
            <h1>{t("stories")}</h1>
            <ul>
              {stories.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/${id}`}>{tell(title)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </main>
  );
}
