import { useQuery } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import { useWords } from "../language/language-context.ts";
import styles from "./settings.module.css";
import { words } from "./words.ts";

/** The way back to the choice of stories; nothing where there is but one. */
export function StoriesLink() {
  const t = useWords(words);
  const { data: stories } = useQuery(ask(endpoints.stories, {}));
  if (!stories || stories.length < 2) return null;
  return (
    <a className={styles.stories} href="/">
      {t("stories")}
    </a>
  );
}
