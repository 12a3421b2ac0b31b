import type { Scene } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { ChipMention } from "../mention/ChipMention.tsx";
import { Section } from "../panel/Section.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

/** Who came to hear of a scene without having been in it, and since when. */
export function HeardBy({ heardBy }: { heardBy: Scene["heardBy"] }) {
  const tell = useTell();
  const t = useWords(sceneWords);
  const moments = useMoments();
  if (heardBy.length === 0) return null;
  return (
    <Section title={t("heardBy")}>
      <ul className={styles.chips}>
        {heardBy.map(({ id, light, shortName, since }) => (
          <li key={id}>
            <ChipMention focus={{ type: "character", id }} light={light}>
              {tell(shortName)} · {moments.since(since)}
            </ChipMention>
          </li>
        ))}
      </ul>
    </Section>
  );
}
