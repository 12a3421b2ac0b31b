import type { ReactNode } from "react";
import type { GraphCompany } from "#contract/graph.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import { Icon } from "../ui/Icon.tsx";
import { lightClass } from "../ui/light-class.ts";
import { Popover } from "../ui/Popover.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import styles from "./legend.module.css";
import { words } from "./words.ts";

type Props = {
  companies: readonly GraphCompany[];
  /** What else there is to say of companies. */
  children?: ReactNode;
};

/** Which companies' members are shown; none chosen shows them all. Nothing where no company is known yet. */
export function CompanyFilter({ companies, children }: Props) {
  const t = useWords(words);
  const tell = useTell();
  const { looking, look } = useLooking();
  const peopled = companies.filter(({ id, members }) => members > 0 || looking.companies.includes(id));
  const chosen = looking.companies.length;
  if (peopled.length === 0) return null;
  return (
    <Popover
      label={t("companies")}
      opener={(props) => (
        <button type="button" className={styles.companies} data-chosen={chosen > 0} {...props}>
          {chosen > 0 ? t("companiesChosen", { count: chosen }) : t("companies")}
          <Icon name="down" size={14} />
        </button>
      )}
    >
      {() => (
        <>
          <ul>
            {peopled.map(({ id, name, light, members }) => (
              <li key={id} className={light ? lightClass(light) : undefined}>
                <CheckRow
                  checked={looking.companies.includes(id)}
                  note={String(members)}
                  onToggle={() => look({ type: "toggleCompany", company: id })}
                >
                  {tell(name)}
                  <VisuallyHidden>, {t("members", { count: members })}</VisuallyHidden>
                </CheckRow>
              </li>
            ))}
          </ul>
          {children}
        </>
      )}
    </Popover>
  );
}
