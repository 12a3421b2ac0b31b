import { useQuery } from "@tanstack/react-query";
import { useId, useState, type MouseEvent } from "react";
import type { StorySummary } from "#contract/story.ts";
import { recallAnswer } from "../horizon/answers.ts";
import { isUnknownHorizon } from "../horizon/is-unknown.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { comeSoFar } from "./come-so-far.ts";
import styles from "./door.module.css";
import { doorWords } from "./words.ts";

type Props = { story: StorySummary; onEnter: () => void; onApproach: () => void };

/** One story to choose: its name, how it is told, and how far the reader of this browser has come. */
export function StoryCard({ story, onEnter, onApproach }: Props) {
  const t = useWords(doorWords);
  const tell = useTell();
  const says = useId();
  const [answer] = useState(() => recallAnswer(story.id));
  const named = answer?.seen != null && answer.seen !== "all";
  const { data, error } = useQuery({ ...storyQuery(story.id, answer?.seen ?? undefined), enabled: named });
  const come = comeSoFar(story, isUnknownHorizon(error) ? null : answer, data?.installments);
  const { telling, year, installments: count } = story;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <li className={styles.card} onPointerEnter={onApproach}>
      <h2>
        <a href={`/${story.id}`} aria-describedby={says} onClick={follow} onFocus={onApproach}>
          {tell(story.title)}
        </a>
      </h2>
      <div id={says} className={styles.says}>
        <p>{[year, t("told", { telling, count })].filter((part) => part !== null).join(" · ")}</p>
        <p className={styles.far}>
          {come ? t(come.state, { telling, number: come.state === "through" ? come.number : "" }) : "\u00a0"}
        </p>
      </div>
      <svg className={styles.way} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100} height={1} />
        <rect width={100 * (come?.part ?? 0)} height={1} className={styles.gone} />
      </svg>
    </li>
  );
}
