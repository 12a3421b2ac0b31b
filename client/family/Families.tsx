import { useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { stateOf } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { Notice } from "../ui/Notice.tsx";
import { drawnFamilies, strokesIn } from "./drawn-families.ts";
import { mainOf } from "./families.ts";
import styles from "./family.module.css";
import { FamilyTree } from "./FamilyTree.tsx";
import { StrokeKey } from "./StrokeKey.tsx";
import { familyWords } from "./words.ts";

/** The families of a graph, the largest first, under the key to their lines. */
export function Families({ graph }: { graph: Graph }) {
  const t = useWords(familyWords);
  const moment = useStoryMoment();
  const families = useMemo(
    () => drawnFamilies(graph, (tie) => stateOf(tie, moment) === "holds"),
    [graph, moment],
  );
  if (families.length === 0) return <Notice title={t("none")}>{t("noneText")}</Notice>;
  return (
    <>
      <StrokeKey strokes={strokesIn(families)} />
      <div className={styles.families}>
        {families.map((drawn) => (
          <div key={mainOf(drawn.family).id}>
            <FamilyTree {...drawn} />
          </div>
        ))}
      </div>
    </>
  );
}
