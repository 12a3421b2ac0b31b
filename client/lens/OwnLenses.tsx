import { useState } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { readOwn, type LensId } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import type { Draft } from "./draft.ts";
import styles from "./lens.module.css";
import { LensRow } from "./LensRow.tsx";
import { withoutLens, type KeptLens } from "./own-lenses.ts";
import { useOwnLenses } from "./use-own-lenses.ts";
import { lensWords } from "./words.ts";

type Props = { ensemble: Ensemble; tiesThrough: (lens: LensId) => number; onDraft: (draft: Draft) => void };
/** What was just deleted, and how things were before. */
type Removed = { name: string; before: readonly KeptLens[]; worn: LensId | null };

/** The lenses the reader keeps: each can be put on, changed and deleted, and the last deleted comes back if wanted. */
export function OwnLenses({ ensemble, tiesThrough, onDraft }: Props) {
  const t = useWords(lensWords);
  const { looking, look } = useLooking();
  const { own, keep } = useOwnLenses();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = ({ name, lens }: KeptLens) => {
    const isOn = looking.lenses.includes(lens);
    setRemoved({ name, before: own, worn: isOn ? lens : null });
    keep(withoutLens(own, lens));
    if (isOn) look({ type: "toggleLens", lens });
  };
  const undo = ({ before, worn }: Removed) => {
    keep(before);
    if (worn) look({ type: "toggleLens", lens: worn });
    setRemoved(null);
  };
  return (
    <>
      {own.length === 0 && !removed ? <p className={styles.quiet}>{t("noneOfMine")}</p> : null}
      <ul>
        {own.map((kept) => (
          <LensRow key={kept.lens} lens={kept.lens} ties={tiesThrough(kept.lens)} ensemble={ensemble}>
            <OwnLensButtons kept={kept} onDraft={onDraft} onRemove={() => remove(kept)} />
          </LensRow>
        ))}
      </ul>
      <div role="status">
        {removed ? (
          <p className={styles.removed}>
            {t("removed", { name: removed.name })}
            <Button ref={focusOn} onClick={() => undo(removed)}>
              {t("undo")}
            </Button>
          </p>
        ) : null}
      </div>
    </>
  );
}

const focusOn = (button: HTMLElement | null) => button?.focus();

type ButtonsProps = { kept: KeptLens; onDraft: Props["onDraft"]; onRemove: () => void };

function OwnLensButtons({ kept, onDraft, onRemove }: ButtonsProps) {
  const t = useWords(lensWords);
  const { name, lens } = kept;
  const own = readOwn(lens);
  return (
    <>
      {own ? (
        <IconButton
          icon="edit"
          label={t("edit", { name })}
          onClick={() => onDraft({ name, own, from: lens })}
        />
      ) : null}
      <IconButton icon="bin" label={t("remove", { name })} onClick={onRemove} />
    </>
  );
}
