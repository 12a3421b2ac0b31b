import type { Story } from "#contract/story.ts";
import { ComingBack } from "../coming-back/ComingBack.tsx";
import { Rail } from "../rail/Rail.tsx";
import { TourShelf } from "../tour/TourShelf.tsx";
import styles from "./screen.module.css";

type Props = { story: Story; onAsk: () => void; isFloating: boolean };

/** The foot of the screen: how far the reader has come, and over it a word to who is back after a while, or a guided tour. */
export function Foot({ story, onAsk, isFloating }: Props) {
  return (
    <div className={styles.foot} data-side="bottom">
      {isFloating ? (
        <>
          <ComingBack story={story} />
          <TourShelf story={story} />
          <Rail story={story} onChange={onAsk} />
        </>
      ) : null}
    </div>
  );
}
