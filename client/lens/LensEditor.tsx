import { useState, type FormEvent } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { lensIdOf, MOST_LENSES, type LensId } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Field } from "../panel/Field.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import type { Draft } from "./draft.ts";
import { EditedCharacters } from "./EditedCharacters.tsx";
import { EditedTies } from "./EditedTies.tsx";
import { EditedCompanies } from "./EditedCompanies.tsx";
import styles from "./lens-editor.module.css";
import { withLens } from "./own-lenses.ts";
import { useOwnLenses } from "./use-own-lenses.ts";
import { lensWords } from "./words.ts";

type Props = { ensemble: Ensemble; draft: Draft; onClose: () => void };

/** Makes or changes a lens of the reader's own, and puts it on once it is kept. */
export function LensEditor({ ensemble, draft, onClose }: Props) {
  const t = useWords(lensWords);
  const [name, setName] = useState(draft.name);
  const [own, setOwn] = useState(draft.own);
  const [problem, setProblem] = useState<"needsName" | "needsChoice" | null>(null);
  const put = usePut(draft);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const lens = lensIdOf(own);
    if (name.trim() === "") return setProblem("needsName");
    if (!lens) return setProblem("needsChoice");
    put(name.trim(), lens);
    onClose();
  };
  return (
    <Modal labelledBy="lens-title" onClose={onClose}>
      <form className={styles.editor} onSubmit={keep} noValidate>
        <h2 id="lens-title">{t("editTitle")}</h2>
        <NameField name={name} isWanting={problem === "needsName"} onName={setName} />
        <p className={styles.quiet}>{t("anything")}</p>
        <EditedTies ensemble={ensemble} own={own} onOwn={setOwn} />
        <EditedCompanies ensemble={ensemble} own={own} onOwn={setOwn} />
        <EditedCharacters ensemble={ensemble} own={own} onOwn={setOwn} />
        <p role="alert" className={styles.problem}>
          {problem ? t(problem) : null}
        </p>
        <div className={styles.answers}>
          <Button tone="accent" type="submit">
            {t("keep")}
          </Button>
          <Button onClick={onClose}>{t("cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}

type NameProps = { name: string; isWanting: boolean; onName: (name: string) => void };

function NameField({ name, isWanting, onName }: NameProps) {
  const t = useWords(lensWords);
  return (
    <Field label={t("name")}>
      {(id) => (
        <input
          id={id}
          className={styles.input}
          maxLength={60}
          placeholder={t("namePlaceholder")}
          value={name}
          aria-invalid={isWanting}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Keeps a lens and puts it on: in the place of the one it was, and instead of the filters it was made of. */
function usePut({ from }: Draft): (name: string, lens: LensId) => void {
  const { looking, look } = useLooking();
  const { own, keep } = useOwnLenses();
  const { lenses } = looking;
  return (name, lens) => {
    const former = from === "nothing" || from === "filters" ? null : from;
    keep(withLens(own, { name, lens }, former));
    if (former) return look({ type: "changeLens", lens: former, into: lens });
    if (lenses.length >= MOST_LENSES || lenses.includes(lens)) return;
    if (from === "filters") look({ type: "clearFilters" });
    look({ type: "toggleLens", lens });
  };
}
