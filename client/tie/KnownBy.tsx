import type { TiePage, ToldTie } from "#contract/tie.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { Fold } from "../panel/Fold.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./tie.module.css";
import { tieWords } from "./words.ts";

type Props = { tie: ToldTie; between: TiePage["between"] };

/** Who in the story knows of a tie, since when, and whether one of the two is in the dark. */
export function KnownBy({ tie, between }: Props) {
  const t = useWords(tieWords);
  const tell = useTell();
  const moments = useMoments();
  if (tie.knownBy === null) return null;
  const knowing = new Set(tie.knownBy.map(({ character }) => character.id));
  const dark = between.filter(({ id }) => !knowing.has(id));
  return (
    <>
      {dark.map(({ id, shortName }) => (
        <p key={id} className={styles.dark}>
          {t("inTheDark", { name: tell(shortName) })}
        </p>
      ))}
      <Fold title={t("knownBy")} count={tie.knownBy.length}>
        <ul className={styles.knowers}>
          {tie.knownBy.map(({ character, since }) => (
            <li key={character.id}>
              <CharacterMention character={character} note={moments.since(since)} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
