import { useRef } from "react";
import type { Story } from "#contract/story.ts";
import { AwayBanner } from "../away/AwayBanner.tsx";
import { useComparison } from "../compare/use-comparison.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { View } from "../looking/looking.ts";
import { PartBoundary } from "../part/PartBoundary.tsx";
import { Filters } from "./Filters.tsx";
import { FocusPanel } from "./FocusPanel.tsx";
import { Foot } from "./Foot.tsx";
import { Header } from "./Header.tsx";
import { useInsets } from "./insets.ts";
import { Page } from "./Page.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { useRoom } from "./room.ts";
import styles from "./screen.module.css";
import { SkipLink } from "./SkipLink.tsx";
import { Stage } from "./Stage.tsx";
import { useEscape } from "./use-escape.ts";
import { usePrint } from "./use-print.ts";
import { useEnsemble } from "./use-story.ts";

type Props = {
  story: Story;
  onAsk: () => void;
  onHelp: () => void;
  /** Whether what floats over the picture is there already. */
  isFloating: boolean;
  onPainted: () => void;
};

/** The network fills the screen, a chart the room that is free, and what is read stands in that. */
const placeOf = (view: View) =>
  view === "network" ? styles.stage : view === "storylines" ? styles.chart : styles.page;

/** The screen of a story: the view fills it, and everything else floats over it. */
export function Screen({ story, onAsk, onHelp, isFloating, onPainted }: Props) {
  const { view } = useLooking().looking;
  const room = useRoom();
  const ensemble = useEnsemble();
  const comparison = useComparison();
  const screen = useRef<HTMLDivElement>(null);
  const insets = useInsets(screen);
  useEscape();
  usePrint();
  return (
    <div ref={screen} className={styles.screen}>
      {isFloating ? <PageTitle story={story} /> : null}
      {isFloating ? <SkipLink /> : null}
      <AwayBanner />
      <div className={styles.top} data-side="top">
        {isFloating ? <Header {...{ story, room, onHelp }} ensemble={ensemble.data} /> : null}
      </div>
      <div className={styles.filters} data-side="top" data-view={view}>
        {isFloating ? <Filters {...{ view, room, comparison }} ensemble={ensemble.data} /> : null}
      </div>
      <main id="story" tabIndex={-1} className={placeOf(view)}>
        <PartBoundary key={view}>
          {view === "network" ? (
            <Stage {...{ story, ensemble, insets, comparison, isFloating, onPainted }} />
          ) : (
            <Page view={view} />
          )}
        </PartBoundary>
      </main>
      <div className={styles.aside} data-side={room === "phone" ? "bottom" : "right"}>
        <FocusPanel room={room} telling={story.telling} />
      </div>
      <Foot {...{ story, onAsk, isFloating }} />
    </div>
  );
}
