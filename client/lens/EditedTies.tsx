import { Family, KINDS_BY_FAMILY, type Kind } from "#contract/kinds.ts";
import type { Ensemble } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { letsThrough, toggleFamily, toggleKind } from "../looking/filter.ts";
import type { OwnLens } from "../looking/lens.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { Fold } from "../panel/Fold.tsx";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import styles from "./lens-editor.module.css";
import { lensWords } from "./words.ts";

export type EditedProps = { ensemble: Ensemble; own: OwnLens; onOwn: (own: OwnLens) => void };

/** Which families and kinds of ties a lens asks for, of those there are and those it asks for already. */
export function EditedTies({ ensemble, own, onOwn }: EditedProps) {
  const t = useWords(lensWords);
  const tell = useTell();
  const there = new Set(ensemble.ties.map(({ kind }) => kind));
  const kindsOf = (family: Family) =>
    KINDS_BY_FAMILY[family].filter((kind) => there.has(kind) || own.kinds.includes(kind));
  const families = Family.options.filter(
    (family) => kindsOf(family).length > 0 || own.families.includes(family),
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t("families")}</legend>
      <div className={styles.ticks}>
        {families.map((family) => (
          <CheckRow
            key={family}
            checked={own.families.includes(family)}
            onToggle={() => onOwn({ ...own, ...toggleFamily(own, family) })}
          >
            <span className={styles.family}>
              <FamilySwatch family={family} />
              {tell(FAMILY_NAMES[family])}
            </span>
          </CheckRow>
        ))}
      </div>
      <EditedKinds kinds={families.flatMap(kindsOf)} own={own} onOwn={onOwn} />
    </fieldset>
  );
}

type KindsProps = Omit<EditedProps, "ensemble"> & { kinds: readonly Kind[] };

function EditedKinds({ kinds, own, onOwn }: KindsProps) {
  const t = useWords(lensWords);
  const tell = useTell();
  const isAsking = own.families.length + own.kinds.length > 0;
  return (
    <Fold title={t("kinds")}>
      <div className={styles.ticks}>
        {kinds.map((kind) => (
          <CheckRow
            key={kind}
            checked={isAsking && letsThrough(own, kind)}
            onToggle={() => onOwn({ ...own, ...toggleKind(own, kind) })}
          >
            {tell(KIND_NAMES[kind])}
          </CheckRow>
        ))}
      </div>
    </Fold>
  );
}
