import type { UseQueryResult } from "@tanstack/react-query";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import type { Insets } from "../canvas/canvas-props.ts";
import { takesAMoment } from "../canvas/sizes.ts";
import { useWords } from "../language/language-context.ts";
import { CompareButton } from "../compare/CompareButton.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { HullMenu } from "../hulls/HullMenu.tsx";
import { HullsBehind } from "../hulls/HullsBehind.tsx";
import { CompanyFilter } from "../legend/CompanyFilter.tsx";
import { FoldList } from "../network/FoldList.tsx";
import { Network } from "../network/Network.tsx";
import { Failed } from "../panel/Failed.tsx";
import { DrawingSoon } from "./DrawingSoon.tsx";
import styles from "./screen.module.css";
import { useAfterPaint } from "./use-after-paint.ts";
import { words } from "./words.ts";

type Props = {
  story: Story;
  ensemble: UseQueryResult<Ensemble>;
  insets: Insets | null;
  comparison: Comparison | null;
  isFloating: boolean;
  onPainted: () => void;
};

/** The network, or what there is to say while there is none. */
export function Stage({ story, ensemble, insets, comparison, ...first }: Props) {
  const t = useWords(words);
  const web = ensemble.data;
  // To make the picture of a crowd takes a moment: whoever opens it sees first that it is coming.
  const isDue = useAfterPaint(web !== undefined && takesAMoment(web.ties.length));
  if (web && insets && isDue) {
    return (
      <Network
        companies={web.companies}
        graph={comparison?.drawn?.graph ?? web}
        signs={comparison?.drawn?.signs ?? null}
        lights={story.lights}
        insets={insets}
        behind={(canvas) => <HullsBehind ensemble={web} canvas={canvas} />}
        {...first}
      >
        <CompanyFilter companies={web.companies}>
          <FoldList companies={web.companies} />
        </CompanyFilter>
        <CompareButton />
        <HullMenu ensemble={web} />
      </Network>
    );
  }
  if (!ensemble.error) return <DrawingSoon label={t("loading")} />;
  return (
    <div className={styles.middle}>
      <Failed error={ensemble.error} retry={() => void ensemble.refetch()} />
    </div>
  );
}
