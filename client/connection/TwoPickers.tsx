import type { GraphCharacter } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { ConnectionAsked } from "../looking/looking.ts";
import { Button } from "../ui/Button.tsx";
import { CharacterPicker } from "./CharacterPicker.tsx";
import styles from "./connection.module.css";
import { connectionWords } from "./words.ts";

type Props = { asked: ConnectionAsked; characters: readonly GraphCharacter[] };

/** The two to be connected, each to be picked by name, to be swapped or cleared. */
export function TwoPickers({ asked: { from, to }, characters }: Props) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  return (
    <div className={styles.pickers}>
      <CharacterPicker
        label={t("from")}
        characters={characters.filter((character) => character.id !== to)}
        picked={from}
        onPick={(picked) => look({ type: "connect", from: picked, ...(to === null ? {} : { to }) })}
      />
      <CharacterPicker
        key={from}
        label={t("to")}
        characters={characters.filter((character) => character.id !== from)}
        picked={to}
        onPick={(picked) => look({ type: "connect", from, to: picked })}
      />
      <div className={styles.actions}>
        {to === null ? null : (
          <Button onClick={() => look({ type: "connect", from: to, to: from })}>{t("swap")}</Button>
        )}
        <Button onClick={() => look({ type: "close" })}>{t("clear")}</Button>
      </div>
    </div>
  );
}
