import { useEffect, useMemo, useRef } from "react";
import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { TourAt } from "../looking/looking.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { isHeld } from "./held.ts";
import styles from "./tour.module.css";
import { decodeTour, stepOf } from "./tour.ts";
import { TourWays } from "./TourWays.tsx";
import { tourWords } from "./words.ts";

type Props = { story: Story; at: TourAt };

/** The tour that was opened: what is said to the view at hand, and the ways on and back. */
export function TourBar({ story, at: { token, at } }: Props) {
  const t = useWords(tourWords);
  const { look, visit } = useLooking();
  const horizon = useHorizon();
  const tour = useMemo(() => decodeTour(token, story.id), [token, story.id]);
  const caption = useRef<HTMLParagraphElement>(null);
  // Who goes on by keyboard or by ear stays with what is said.
  useEffect(() => caption.current?.focus({ preventScroll: true }), [at]);
  const step = tour?.steps[at];
  const go = (to: number) => {
    const address = tour && stepOf(tour, token, to);
    if (address) visit(address);
  };
  const held = step !== undefined && isHeld(step.address.through, horizon, story.installments);
  const said = !step ? t("unreadable") : held ? t("held") : step.caption || t("noCaption");
  return (
    <section className={styles.bar} aria-label={t("tour")}>
      <div className={styles.said}>
        <h2>{(!held && tour?.title) || t("untitled")}</h2>
        <p ref={caption} tabIndex={-1} data-held={held}>
          {said}
        </p>
      </div>
      {tour && step ? <TourWays at={at} count={tour.steps.length} onGo={go} /> : null}
      <IconButton icon="close" label={t("end")} onClick={() => look({ type: "endTour" })} />
    </section>
  );
}
