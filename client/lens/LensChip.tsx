import { useEffect } from "react";
import type { Ensemble, Graph } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import type { LensId } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { counted } from "./counted.ts";
import { InTheDark } from "./InTheDark.tsx";
import styles from "./lens.module.css";
import { LensMark } from "./LensMark.tsx";
import { point } from "./pointed.ts";
import type { Shown } from "./shown-by.ts";
import { useLensNames, useLensQuestions } from "./use-lens-words.ts";
import { lensWords } from "./words.ts";

type Props = { lens: LensId; place: number; ensemble: Ensemble; graph: Graph; shown: Shown | null };

/** A lens that is on: what it shows, said in a sentence. Pointed at, it dims what the others show. */
export function LensChip({ lens, place, ensemble, graph, shown }: Props) {
  const t = useWords(lensWords);
  const { looking, look } = useLooking();
  const name = useLensNames()(lens);
  const asks = useLensQuestions(ensemble)(lens);
  useEffect(() => () => point(null), []);
  return (
    <li
      className={styles.chip}
      onPointerEnter={() => point(lens)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(lens)}
      onBlur={() => point(null)}
    >
      <div className={styles.sentence}>
        <p>
          <LensMark place={place} />
          <strong>{name}</strong>{" "}
          <span>{shown ? t("counts", { asks, ...counted(shown, graph, looking) }) : `${asks}.`}</span>
        </p>
        {shown && lens === "secrets" ? <InTheDark shown={shown} graph={graph} /> : null}
      </div>
      <IconButton
        icon="close"
        className={styles.off}
        label={t("takeOff", { name })}
        onClick={() => look({ type: "toggleLens", lens })}
      />
    </li>
  );
}
