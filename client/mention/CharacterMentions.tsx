import type { ReactNode } from "react";
import type { CharacterRef } from "#contract/graph.ts";
import { CharacterMention } from "./CharacterMention.tsx";
import styles from "./mention.module.css";

type Props<Mentioned> = { characters: readonly Mentioned[]; note?: (character: Mentioned) => ReactNode };

/** Characters named in passing, one beneath the other. */
export function CharacterMentions<
  Mentioned extends Pick<CharacterRef, "id" | "name" | "monogram" | "light">,
>({ characters, note }: Props<Mentioned>) {
  return (
    <ul className={styles.list}>
      {characters.map((character) => (
        <li key={character.id}>
          <CharacterMention character={character} note={note?.(character)} />
        </li>
      ))}
    </ul>
  );
}
