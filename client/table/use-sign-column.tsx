import { compareWords } from "../compare/words.ts";
import { useWords } from "../language/language-context.ts";
import { SignMark } from "../look/SignMark.tsx";
import { SIGNS, type Sign } from "../look/signs.ts";
import type { Column } from "./column.ts";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** While moments are compared, a column that says what of each row differs; null sorts what is as it was last. */
export function useSignColumn<Id extends string>(
  signs: ReadonlyMap<Id, Sign> | undefined,
): Column<{ id: Id }>[] {
  const t = useWords(tableWords);
  const said = useWords(compareWords);
  if (!signs) return [];
  return [
    {
      id: "sign",
      name: t("sign"),
      keyOf: ({ id }) => {
        const sign = signs.get(id);
        return sign ? SIGNS.indexOf(sign) : null;
      },
      cell: ({ id }) => {
        const sign = signs.get(id);
        return sign ? (
          <span className={styles.sign}>
            <SignMark sign={sign} /> {said(sign)}
          </span>
        ) : null;
      },
    },
  ];
}
