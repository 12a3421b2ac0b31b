import { useQuery } from "@tanstack/react-query";
import type { RefObject } from "react";
import type { Storylines } from "#contract/storylines.ts";
import type { Story } from "#contract/story.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { CompanyFilter } from "../legend/CompanyFilter.tsx";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import type { ChartHandle } from "./chart-props.ts";
import { LineLegend } from "./LineLegend.tsx";
import { PartChoice } from "./PartChoice.tsx";
import styles from "./storylines.module.css";
import { words } from "./words.ts";

type Props = {
  chart: RefObject<ChartHandle | null>;
  answer: Storylines;
  lights: Story["lights"];
  /** How many have a strand that is not drawn. */
  hidden: number;
};

/** Which part is drawn, whose strands, and the chart closer, further away, or all in view. */
export function ChartTools({ chart, answer, lights, hidden }: Props) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const { through } = useHorizon();
  const web = useQuery(ensemble(looking.story, through, looking.asSeenBy));
  const isNarrowed = looking.companies.length > 0;
  return (
    <div className={styles.tools} role="group" aria-label={t("tools")}>
      <div className={styles.strip}>
        <LineLegend lights={lights} />
        <PartChoice answer={answer} />
        <CompanyFilter companies={web.data?.companies ?? []} />
        {!isNarrowed && hidden > 0 ? (
          <Button tone="quiet" onClick={() => look({ type: "showAll" })}>
            {t("everyone")}
          </Button>
        ) : null}
        {!isNarrowed && looking.whole ? (
          <Button tone="quiet" onClick={() => look({ type: "showLeads" })}>
            {t("leads")}
          </Button>
        ) : null}
        <IconButton
          icon="minus"
          className={styles.zoom}
          label={t("zoomOut")}
          onClick={() => chart.current?.zoomOut()}
        />
        <IconButton
          icon="plus"
          className={styles.zoom}
          label={t("zoomIn")}
          onClick={() => chart.current?.zoomIn()}
        />
        <IconButton icon="fit" label={t("fit")} onClick={() => chart.current?.fit()} />
      </div>
    </div>
  );
}
