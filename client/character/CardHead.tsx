import type { CharacterCard } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Castings } from "./Castings.tsx";
import styles from "./character.module.css";
import { Memberships } from "./Memberships.tsx";
import { Strand } from "./Strand.tsx";
import { characterWords } from "./words.ts";

/** The head of a card: name, one sentence, companies, who plays them, and where they have been seen. */
export function CardHead({ card }: { card: CharacterCard }) {
  const tell = useTell();
  const t = useWords(characterWords);
  const sentence = card.summary ?? card.occupation;
  return (
    <PanelHead over={card.group ? t("group") : null} title={tell(card.name)}>
      {sentence === null ? null : <p className={styles.quiet}>{tell(sentence)}</p>}
      <Memberships memberships={card.memberships} />
      <Castings castings={card.castings} />
      <Strand card={card} />
    </PanelHead>
  );
}
