import type { Link } from "#contract/connection.ts";
import type { CharacterRef } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { SceneMentions } from "../mention/SceneMentions.tsx";
import { Fold } from "../panel/Fold.tsx";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import styles from "./link.module.css";
import { linkWords } from "./words.ts";

type Props = { link: Link; from: CharacterId; characters: readonly CharacterRef[] };

/** More scenes than these are put away until asked for. */
const AT_ONCE = 2;

/** A tie told from one of its sides, a link to its page, and beneath it the scenes that show it. */
export function LinkLine({ link, from, characters }: Props) {
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(linkWords);
  const isForth = link.from === from;
  const nameOf = (id: CharacterId): string => {
    const found = characters.find((one) => one.id === id);
    return found ? tell(found.shortName) : "";
  };
  const label = tell(isForth ? link.label : link.labelBack);
  return (
    <div className={styles.link}>
      <p className={styles.tie}>
        <Mention focus={{ type: "tie", id: link.id }}>
          {sentenceOf(nameOf(from), label, nameOf(isForth ? link.to : link.from), language)}
        </Mention>
        {link.ended === null ? null : <span className={styles.past}> ({t("past")})</span>}
      </p>
      {link.scenes.length === 0 ? null : link.scenes.length > AT_ONCE ? (
        <Fold title={t("scenes")} count={link.scenes.length} lazy>
          <SceneMentions scenes={link.scenes} />
        </Fold>
      ) : (
        <div className={styles.scenes}>
          <SceneMentions scenes={link.scenes} />
        </div>
      )}
    </div>
  );
}
