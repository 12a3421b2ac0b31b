import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import { StoryChoice } from "../door/StoryChoice.tsx";
import { useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { askOf } from "./ask-first.ts";
import { Opening } from "./Opening.tsx";
import { lookingAt } from "../looking/looking.ts";
import styles from "./screen.module.css";
import { words } from "./words.ts";

type Props = { onEnter: (story: StoryId) => void; onOnly: (story: StoryId) => void };

/** The way in without a story in the address: straight on where there is one, a choice where there are more. */
export function Door({ onEnter, onOnly }: Props) {
  const t = useWords(words);
  const client = useQueryClient();
  const { data: stories, error, refetch } = useQuery(ask(endpoints.stories, {}));
  const only = stories?.length === 1 ? stories[0] : undefined;
  useEffect(() => {
    if (only) onOnly(only.id);
  }, [only, onOnly]);

  if (!stories || only) return <Opening error={error} retry={() => void refetch()} />;
  if (stories.length > 0) {
    return (
      <StoryChoice
        stories={stories}
        onEnter={onEnter}
        onApproach={(story) => void askOf(client, lookingAt(story), undefined)}
      />
    );
  }
  return (
    <main className={styles.screen}>
      <div className={styles.middle}>
        <Notice title={t("noStory")}>{t("noStoryText")}</Notice>
      </div>
    </main>
  );
}
