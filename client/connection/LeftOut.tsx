import type { Connections } from "#contract/connection.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./connection.module.css";
import { useNames } from "./use-names.ts";
import { connectionWords } from "./words.ts";

/** Those no chain may run through, each to be let back in. */
export function LeftOut({ found: { without, characters } }: { found: Connections }) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  const nameOf = useNames(characters);
  if (without.length === 0) return null;
  return (
    <ul className={styles.leftOut} aria-label={t("leftOut")}>
      {without.map((id) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            title={t("letIn", { name: nameOf(id) })}
            onClick={() => look({ type: "without", without: without.filter((one) => one !== id) })}
          >
            {t("notThrough", { name: nameOf(id) })}
            <span className="visually-hidden">, {t("letIn", { name: nameOf(id) })}</span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
