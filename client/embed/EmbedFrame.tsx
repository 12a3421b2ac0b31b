import { useEffect } from "react";
import { ApiError } from "../api/call.ts";
import { AwayBanner } from "../away/AwayBanner.tsx";
import { Opening } from "../frame/Opening.tsx";
import { TitleBlock } from "../frame/TitleBlock.tsx";
import { UnknownStory } from "../frame/UnknownStory.tsx";
import { useEnsemble, useStory } from "../frame/use-story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import type { Seen } from "../horizon/through.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Network } from "../network/Network.tsx";
import { ClaimNotice } from "./ClaimNotice.tsx";
import styles from "./embed.module.css";
import { embedWords } from "./words.ts";

const COVERED = { top: 64, right: 0, bottom: 0, left: 0 };
const still = () => {};

/** The network alone, with what it is, how far it goes, and the way to the whole of it. */
export function EmbedFrame({ onClaim }: { onClaim: (seen: Seen) => void }) {
  const t = useWords(embedWords);
  const tell = useTell();
  const { looking } = useLooking();
  const { through } = useHorizon();
  const story = useStory();
  const ensemble = useEnsemble();
  const title = story.data ? tell(story.data.title) : null;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  if (story.error instanceof ApiError && story.error.code === "not_found") return <UnknownStory />;
  const retry = () => void Promise.all([story.refetch(), ensemble.refetch()]);
  if (!story.data || !ensemble.data) return <Opening error={story.error ?? ensemble.error} retry={retry} />;
  return (
    <main className={styles.frame}>
      <Network
        graph={ensemble.data}
        signs={null}
        lights={story.data.lights}
        insets={COVERED}
        isFloating
        isFramed
        onPainted={still}
      />
      <AwayBanner />
      <header className={styles.head}>
        <TitleBlock story={story.data} ensemble={ensemble.data} room="wide" />
        <ClaimNotice story={story.data} onClaim={onClaim} />
        <a className={styles.whole} href={addressOf(looking, through)} target="_blank" rel="noopener">
          {t("whole")}
        </a>
      </header>
    </main>
  );
}
