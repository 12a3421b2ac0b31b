import { useState } from "react";
import type { CharacterId } from "#contract/words.ts";
import { says } from "../finding/folded.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FindField } from "../panel/FindField.tsx";
import { CheckRow } from "../ui/CheckRow.tsx";
import type { EditedProps } from "./EditedTies.tsx";
import styles from "./lens-editor.module.css";
import { lensWords } from "./words.ts";

/** Whose ties a lens shows: found by name, those ticked first. */
export function EditedCharacters({ ensemble, own, onOwn }: EditedProps) {
  const t = useWords(lensWords);
  const tell = useTell();
  const [text, setText] = useState("");
  const isMeant = (id: CharacterId) => own.characters.includes(id);
  const found = ensemble.characters.filter(
    ({ id, name, shortName }) =>
      isMeant(id) || (text.trim() !== "" && says([name, shortName].map(tell), text.trim())),
  );
  const toggle = (id: CharacterId) =>
    onOwn({
      ...own,
      characters: isMeant(id) ? own.characters.filter((other) => other !== id) : [...own.characters, id],
    });
  return (
    <fieldset className={styles.part}>
      <legend>{t("characters")}</legend>
      <FindField label={t("findCharacter")} text={text} onText={setText} />
      <div className={styles.people}>
        {found.map(({ id, name }) => (
          <CheckRow key={id} checked={isMeant(id)} onToggle={() => toggle(id)}>
            {tell(name)}
          </CheckRow>
        ))}
      </div>
      <p role="status" className={styles.quiet}>
        {text.trim() !== "" && found.length === 0 ? t("nobodyFound") : null}
      </p>
    </fieldset>
  );
}
