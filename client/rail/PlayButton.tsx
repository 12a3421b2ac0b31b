import { useWords } from "../language/language-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./rail.module.css";
import type { Play } from "./use-play.ts";
import { words } from "./words.ts";

/** Plays through what the reader has seen, and pauses. */
export function PlayButton({ play: { playing, start, stop } }: { play: Play }) {
  const t = useWords(words);
  return (
    <IconButton
      icon={playing ? "pause" : "play"}
      label={t(playing ? "pause" : "play")}
      className={styles.play}
      onClick={playing ? stop : start}
    />
  );
}
