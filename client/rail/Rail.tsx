import { useState, type Ref } from "react";
import type { Installment, Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { CatchMeUp } from "./CatchMeUp.tsx";
import { Dots } from "./Dots.tsx";
import styles from "./rail.module.css";
import { SeenIt } from "./SeenIt.tsx";
import { Standing } from "./Standing.tsx";
import { words } from "./words.ts";

type Props = { story: Story; onChange: () => void; ref?: Ref<HTMLElement> };

/** How far the reader has come, always at the foot; past that there are numbers and nothing else. */
export function Rail({ story, onChange, ref }: Props) {
  const t = useWords(words);
  const horizon = useHorizon();
  const [asking, setAsking] = useState<Installment | null>(null);
  const choose = (installment: Installment) => {
    if (installment.number > horizon.seen) setAsking(installment);
    else horizon.setThrough(installment.id);
  };
  return (
    <footer ref={ref} className={styles.rail} aria-label={t("rail")}>
      <Standing story={story} onChange={onChange} />
      <Dots story={story} asking={asking} onChoose={choose} />
      <CatchMeUp />
      {asking ? (
        <SeenIt
          installment={asking}
          telling={story.telling}
          onYes={() => {
            horizon.finish(asking.id);
            setAsking(null);
          }}
          onNo={() => setAsking(null)}
        />
      ) : null}
    </footer>
  );
}
