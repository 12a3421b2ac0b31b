import { Fragment } from "react";
import type { CharacterRef } from "#contract/graph.ts";
import { useLanguage, useTell } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { gap, pieces } from "./gaps.ts";

type Props = { characters: readonly CharacterRef[]; say: (names: readonly string[]) => string };

/** A sentence in which characters are links. `say` is given what stands for each name and says the sentence with it. */
export function WithNames({ characters, say }: Props) {
  const tell = useTell();
  const { language } = useLanguage();
  const name = (character: CharacterRef, opens: boolean) => {
    const said = tell(character.shortName);
    return opens ? said.charAt(0).toLocaleUpperCase(language) + said.slice(1) : said;
  };
  return pieces(say(characters.map((_, at) => gap(at)))).map((piece, at) => {
    const character = typeof piece === "number" ? characters[piece] : undefined;
    return (
      <Fragment key={at}>
        {character ? (
          <Mention focus={{ type: "character", id: character.id }}>{name(character, at === 0)}</Mention>
        ) : (
          piece
        )}
      </Fragment>
    );
  });
}
