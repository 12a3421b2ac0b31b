import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { atMoment } from "../story-time/story-time.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { MatrixBody } from "./MatrixBody.tsx";
import styles from "./matrix.module.css";

/** The characters on show against each other: where a row and a column meet stands what ties the two. */
export function MatrixView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const moment = useStoryMoment();
  const select = useCallback((web: Ensemble) => atMoment(web, moment), [moment]);
  const answer = useQuery({ ...ensemble(looking.story, through, looking.asSeenBy), select });
  return (
    <div className={styles.view}>
      <Answer of={answer} lines={12}>
        {(web) => <MatrixBody graph={web} />}
      </Answer>
    </div>
  );
}
