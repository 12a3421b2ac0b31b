import type { ReactNode } from "react";
import type { CharacterRef } from "#contract/graph.ts";
import { useTell } from "../language/language-context.ts";
import { Monogram } from "../ui/Monogram.tsx";
import { FocusLink } from "./FocusLink.tsx";
import styles from "./mention.module.css";

type Props = { character: Pick<CharacterRef, "id" | "name" | "monogram" | "light">; note?: ReactNode };

/** A character named in passing: monogram and name, a link to the card; `note` stands beneath the name. */
export function CharacterMention({ character, note }: Props) {
  const tell = useTell();
  return (
    <FocusLink focus={{ type: "character", id: character.id }} className={styles.character}>
      <Monogram letters={character.monogram} light={character.light} />
      <span className={styles.words}>
        <span className={styles.name}>{tell(character.name)}</span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
    </FocusLink>
  );
}
