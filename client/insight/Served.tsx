import type { Presence, Served as Which } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";
import { useNumbers } from "./use-numbers.ts";
import { insightWords } from "./words.ts";

type Props = { served: Which; presence: Presence; known: Known };

/** Those with many ties and few scenes, or the reverse, the most out of measure first. */
export function Served({ served, presence: { scenes: all, characters }, known }: Props) {
  const t = useWords(insightWords);
  const numbers = useNumbers();
  const gapOf = ({ tieShare, sceneShare }: Presence["characters"][number]) => Math.abs(tieShare - sceneShare);
  const those = characters
    .filter((character) => character.served === served)
    .toSorted((one, other) => gapOf(other) - gapOf(one));
  const { shown, left, more } = useMore(those, 5);
  const title = t(`${served}served`);
  return (
    <div className={styles.part}>
      <h4 className={styles.subtitle}>{title}</h4>
      {those.length === 0 ? <p>{t(served === "under" ? "nobodyUnder" : "nobodyOver")}</p> : null}
      <ul className={styles.lines}>
        {shown.map(({ id, tieShare, sceneShare, scenes, spokenOf }) => {
          const character = known.get(id);
          const says = t("servedOf", {
            ties: numbers.percent(tieShare),
            presences: numbers.percent(sceneShare),
            scenes,
            all,
            spokenOf,
          });
          return character ? (
            <li key={id}>
              <CharacterMention character={character} note={says} />
            </li>
          ) : null;
        })}
      </ul>
      <MoreButton left={left} more={more} what={title} />
    </div>
  );
}
