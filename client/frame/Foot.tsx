import type { Story } from "#contract/story.ts";
import { ComingBack } from "../coming-back/ComingBack.tsx";
import { useLooking } from "../looking/looking-context.ts";
import { Rail } from "../rail/Rail.tsx";
import { TourShelf } from "../tour/TourShelf.tsx";
import { paneOf } from "./pane.ts";
import { useRoom } from "./room.ts";
import styles from "./screen.module.css";

type Props = { story: Story; onAsk: () => void; isFloating: boolean };

/** The foot of the screen: how far the reader has come, and over it a word to who is back after a while, or a guided tour. */
export function Foot({ story, onAsk, isFloating }: Props) {
  const { looking } = useLooking();
  const isBeneathSheet = useRoom() === "phone" && paneOf(looking) !== null;
  return (
    <div className={styles.foot} data-side="bottom">
      {isFloating ? (
        <>
          <ComingBack story={story} isWaiting={isBeneathSheet} />
          <TourShelf story={story} />
          <Rail story={story} onChange={onAsk} />
        </>
      ) : null}
    </div>
  );
}
