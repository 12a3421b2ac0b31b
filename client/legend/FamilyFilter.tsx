import { KINDS_BY_FAMILY, type Family } from "#contract/kinds.ts";
import { useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { useLooking } from "../looking/looking-context.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import type { Counts } from "./counts.ts";
import { KindMenu } from "./KindMenu.tsx";
import styles from "./legend.module.css";

type Props = { family: Family; counts: Counts };

/** One family of the legend: pressed it dims the rest, opened it lists its kinds. */
export function FamilyFilter({ family, counts }: Props) {
  const tell = useTell();
  const { looking, look } = useLooking();
  const name = tell(FAMILY_NAMES[family]);
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
      <KindMenu family={family} counts={counts} />
    </li>
  );
}
