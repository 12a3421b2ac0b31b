import { useEffect, useRef } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { ApiError } from "../api/call.ts";
import { AwayBanner } from "../away/AwayBanner.tsx";
import { Opening } from "../frame/Opening.tsx";
import { useInsets } from "../frame/insets.ts";
import { TitleBlock } from "../frame/TitleBlock.tsx";
import { useRoom } from "../frame/room.ts";
import { UnknownStory } from "../frame/UnknownStory.tsx";
import { useEnsemble, useStory } from "../frame/use-story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import type { Seen } from "../horizon/through.ts";
import { HullsBehind } from "../hulls/HullsBehind.tsx";
import { useTell, useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Network } from "../network/Network.tsx";
import { ClaimNotice } from "./ClaimNotice.tsx";
import styles from "./embed.module.css";
import { embedWords } from "./words.ts";

const still = () => {};

/** The network alone, with what it is, how far it goes, and the way to the whole of it. */
export function EmbedFrame({ onClaim }: { onClaim: (seen: Seen) => void }) {
  const tell = useTell();
  const story = useStory();
  const ensemble = useEnsemble();
  const title = story.data ? tell(story.data.title) : null;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  if (story.error instanceof ApiError && story.error.code === "not_found") return <UnknownStory />;
  const retry = () => void Promise.all([story.refetch(), ensemble.refetch()]);
  if (!story.data || !ensemble.data) return <Opening error={story.error ?? ensemble.error} retry={retry} />;
  return <Framed story={story.data} ensemble={ensemble.data} onClaim={onClaim} />;
}

type Shown = { story: Story; ensemble: Ensemble; onClaim: (seen: Seen) => void };

function Framed({ story, ensemble, onClaim }: Shown) {
  const t = useWords(embedWords);
  const { looking } = useLooking();
  const { through } = useHorizon();
  const frame = useRef<HTMLElement>(null);
  const insets = useInsets(frame);
  const room = useRoom();
  return (
    <main ref={frame} className={styles.frame}>
      {insets ? (
        <Network
          companies={ensemble.companies}
          graph={ensemble}
          signs={null}
          lights={story.lights}
          insets={insets}
          isFloating
          isFramed
          onPainted={still}
          behind={(canvas) => <HullsBehind ensemble={ensemble} canvas={canvas} />}
        />
      ) : null}
      <AwayBanner />
      <header className={styles.head} data-side="top">
        <TitleBlock story={story} ensemble={ensemble} room={room} />
        <a className={styles.whole} href={addressOf(looking, through)} target="_blank" rel="noopener">
          {t("whole")}
        </a>
        <ClaimNotice story={story} onClaim={onClaim} />
      </header>
    </main>
  );
}
