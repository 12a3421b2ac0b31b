import { KINDS_BY_FAMILY, type Family } from "#contract/kinds.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { useLooking } from "../looking/looking-context.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import type { Counts } from "./counts.ts";
import { KindList } from "./KindList.tsx";
import styles from "./legend.module.css";
import { words } from "./words.ts";

type Props = { family: Family; counts: Counts };

/** One family of the legend: pressed it dims the rest, opened it lists its kinds. */
export function FamilyFilter({ family, counts }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { looking, look } = useLooking();
  const name = tell(FAMILY_NAMES[family]);
  const kinds = KINDS_BY_FAMILY[family].filter((kind) => counts.kinds.has(kind));
  const chosen = looking.families.includes(family);
  const partly = looking.kinds.some((kind) => KINDS_BY_FAMILY[family].some((own) => own === kind));
  const resting = !chosen && !partly && looking.families.length + looking.kinds.length > 0;
  return (
    <li className={styles.family} data-chosen={chosen || partly} data-resting={resting}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={chosen ? true : partly ? "mixed" : false}
        onClick={() => look({ type: "toggleFamily", family })}
      >
        <FamilySwatch family={family} />
        <span>{name}</span>
        <span className={styles.count}>{counts.families.get(family) ?? 0}</span>
      </button>
      {kinds.length > 0 ? (
        <Popover
          label={t("kinds", { family: name })}
          opener={(props) => (
            <button
              type="button"
              className={styles.open}
              aria-label={t("kinds", { family: name })}
              {...props}
            >
              <Icon name="down" size={14} />
            </button>
          )}
        >
          {() => <KindList kinds={kinds} counts={counts} />}
        </Popover>
      ) : null}
    </li>
  );
}
