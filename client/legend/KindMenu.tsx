import { KINDS_BY_FAMILY, type Family } from "#contract/kinds.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import type { Counts } from "./counts.ts";
import { KindList } from "./KindList.tsx";
import styles from "./legend.module.css";
import { words } from "./words.ts";

/** Opens a family to the kinds of it that there are at the horizon; nothing where there are none. */
export function KindMenu({ family, counts }: { family: Family; counts: Counts }) {
  const t = useWords(words);
  const tell = useTell();
  const kinds = KINDS_BY_FAMILY[family].filter((kind) => counts.kinds.has(kind));
  const label = t("kinds", { family: tell(FAMILY_NAMES[family]) });
  if (kinds.length === 0) return null;
  return (
    <Popover
      label={label}
      opener={(props) => (
        <button type="button" className={styles.open} aria-label={label} {...props}>
          <Icon name="down" size={14} />
        </button>
      )}
    >
      {() => <KindList kinds={kinds} counts={counts} />}
    </Popover>
  );
}
