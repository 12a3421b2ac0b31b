import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { LENS_NAMES, LensId, MOST_LENSES } from "../looking/lens.ts";
import { isFiltering } from "../looking/filter.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import type { Draft } from "./draft.ts";
import styles from "./lens.module.css";
import { LensRow } from "./LensRow.tsx";
import { OwnLenses } from "./OwnLenses.tsx";
import { shownBy, within } from "./shown-by.ts";
import { useSecrets } from "./use-lenses.ts";
import { lensWords } from "./words.ts";

type Props = { ensemble: Ensemble; onDraft: (draft: Draft) => void };

const NAMED = LENS_NAMES.map((name) => LensId.parse(name));

/** The lenses there are and the reader's own, each with what it asks and how much it shows. */
export function LensChoice({ ensemble, onDraft }: Props) {
  const t = useWords(lensWords);
  const { looking } = useLooking();
  const secrets = useSecrets(true) ?? [];
  const web = within(ensemble, looking.companies);
  const tiesThrough = (lens: LensId) => shownBy(lens, web, secrets).ties.size;
  return (
    <div className={styles.choice}>
      <p className={styles.quiet}>{t(looking.lenses.length < MOST_LENSES ? "most" : "three")}</p>
      <ul>
        {NAMED.map((lens) => (
          <LensRow key={lens} lens={lens} ties={tiesThrough(lens)} ensemble={ensemble} />
        ))}
      </ul>
      <h2 className={styles.heading}>{t("mine")}</h2>
      <OwnLenses ensemble={ensemble} tiesThrough={tiesThrough} onDraft={onDraft} />
      <MakeLens onDraft={onDraft} />
    </div>
  );
}

/** Begins a lens of the reader's own: of the filters that are on, or of nothing. */
function MakeLens({ onDraft }: Pick<Props, "onDraft">) {
  const t = useWords(lensWords);
  const { families, kinds, companies } = useLooking().looking;
  const isFiltered = isFiltering({ families, kinds, companies });
  const own = { families, kinds, companies, characters: [] };
  return (
    <Button onClick={() => onDraft({ name: "", own, from: isFiltered ? "filters" : "nothing" })}>
      {t(isFiltered ? "save" : "make")}
    </Button>
  );
}
