import { horizonThrough } from "#contract/telling.ts";
import { useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { ChangeLines } from "../news/ChangeLines.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./catch-up.module.css";
import type { About, AboutSince } from "./news.ts";
import { catchUpWords } from "./words.ts";

/** A character under a heading of its own, and what is new about them, maybe since further back than the rest. */
export function AboutCharacter({ about, level: Heading }: { about: About | AboutSince; level: "h3" | "h4" }) {
  const t = useWords(catchUpWords);
  const moments = useMoments();
  const since = "since" in about ? about.since : null;
  const note = since === null ? null : t("lastSeen", { when: moments.short(horizonThrough(since)) });
  return (
    <section className={styles.part}>
      <Heading className={styles.who}>
        <CharacterMention character={about.character} note={note} />
      </Heading>
      <ChangeLines changes={about.changes} />
    </section>
  );
}
