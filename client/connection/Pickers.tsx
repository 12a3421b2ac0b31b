import { useState } from "react";
import type { GraphCharacter } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { ConnectionAsked } from "../looking/looking.ts";
import { CharacterPicker } from "./CharacterPicker.tsx";
import styles from "./connection.module.css";
import { PickerActions } from "./PickerActions.tsx";
import { connectionWords } from "./words.ts";

type Props = { asked: ConnectionAsked; characters: readonly GraphCharacter[] };

/** The two or three to be connected, each to be picked by name, to be swapped or cleared. */
export function Pickers({ asked, characters }: Props) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  const { from, to, third } = asked;
  const [adding, setAdding] = useState(false);
  const but = (...others: (CharacterId | null)[]) => characters.filter(({ id }) => !others.includes(id));
  const ask = (changed: Partial<ConnectionAsked>) =>
    look({ type: "connect", ...asked, chain: 0, ...changed });
  return (
    <div className={styles.pickers}>
      <CharacterPicker
        label={t("from")}
        characters={but(to, third)}
        picked={from}
        onPick={(picked) => ask({ from: picked })}
      />
      <CharacterPicker
        key={from}
        label={t("to")}
        characters={but(from, third)}
        picked={to}
        onPick={(picked) => ask({ to: picked })}
      />
      {to === null || !(adding || third) ? null : (
        <CharacterPicker
          label={t("third")}
          characters={but(from, to)}
          picked={third}
          takesFocus={third === null}
          onPick={(picked) => ask({ third: picked })}
        />
      )}
      <PickerActions asked={asked} ask={ask} adding={adding} onAdd={setAdding} />
    </div>
  );
}
