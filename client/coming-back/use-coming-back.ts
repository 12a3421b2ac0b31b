import { useEffect, useState } from "react";
import type { StoryId } from "#contract/words.ts";
import { recallAnswer, rememberVisit } from "../horizon/answers.ts";
import { isBack } from "./is-back.ts";

const isBackIn = (story: StoryId): boolean => isBack(recallAnswer(story)?.visited, Date.now());

/**
 * Whether the reader has come back to a story after a while, until that is answered; and how to say so. Every
 * coming and going is noted, so that neither a reload nor a second tab is a return.
 */
export function useComingBack(story: StoryId): [boolean, () => void] {
  const [back, setBack] = useState(() => isBackIn(story));
  useEffect(() => {
    const note = () => rememberVisit(story, Date.now());
    const turn = () => {
      if (document.visibilityState === "visible" && isBackIn(story)) setBack(true);
      note();
    };
    note();
    document.addEventListener("visibilitychange", turn);
    addEventListener("pagehide", note);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      removeEventListener("pagehide", note);
    };
  }, [story]);
  return [back, () => setBack(false)];
}
