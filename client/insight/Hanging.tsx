import type { CharacterId } from "#contract/words.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";
import type { Known } from "./known.ts";

type Props = { hanging: readonly { id: CharacterId; by: CharacterId }[]; known: Known };

/** Those whom a single other ties to the rest. */
export function Hanging({ hanging, known }: Props) {
  const t = useWords(groupWords);
  const tell = useTell();
  return (
    <>
      <p className={styles.quiet}>{t("hangingText")}</p>
      <ul className={styles.grid}>
        {hanging.map(({ id, by }) => {
          const [character, holder] = [known.get(id), known.get(by)];
          return character && holder ? (
            <li key={id}>
              <CharacterMention character={character} note={t("hangs", { name: tell(holder.shortName) })} />
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}
