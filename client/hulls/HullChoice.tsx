import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { chosen, hullsOf, switched, type Hull } from "./hulls-of.ts";
import styles from "./hulls.module.css";
import { HullSwatch } from "./HullSwatch.tsx";
import { useHullNames } from "./use-hull-names.ts";
import { hullWords } from "./words.ts";

const SORTS = { company: "companies", kin: "families", circle: "circles" } as const;
const ORDER = ["company", "kin", "circle"] as const;

/** The hulls there are at the horizon, to be switched on one by one or all. */
export function HullChoice({ ensemble }: { ensemble: Ensemble }) {
  const t = useWords(hullWords);
  const { looking, look } = useLooking();
  const hulls = hullsOf(ensemble);
  const on = chosen(hulls, looking.hulls);
  const turn = (hull: Hull | "all") => look({ type: "hulls", hulls: switched(hulls, looking.hulls, hull) });
  if (hulls.length === 0) return <p className={styles.quiet}>{t("none")}</p>;
  return (
    <div className={styles.choice}>
      <p className={styles.quiet}>{t("what")}</p>
      <CheckRow checked={on.length === hulls.length} onToggle={() => turn("all")}>
        {t("all")}
      </CheckRow>
      {ORDER.map((sort) => {
        const own = hulls.filter((hull) => hull.sort === sort);
        return own.length === 0 ? null : (
          <HullList key={sort} title={t(SORTS[sort])} hulls={own} on={on} onTurn={turn} />
        );
      })}
    </div>
  );
}

type ListProps = { title: string; hulls: Hull[]; on: Hull[]; onTurn: (hull: Hull) => void };

function HullList({ title, hulls, on, onTurn }: ListProps) {
  const t = useWords(hullWords);
  const nameOf = useHullNames();
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {hulls.map((hull) => (
        <CheckRow
          key={hull.id}
          checked={on.includes(hull)}
          note={String(hull.members.size)}
          onToggle={() => onTurn(hull)}
        >
          <span className={styles.hull}>
            <HullSwatch hull={hull} />
            {nameOf(hull)}
          </span>
          <VisuallyHidden>, {t("members", { count: hull.members.size })}</VisuallyHidden>
        </CheckRow>
      ))}
    </fieldset>
  );
}
