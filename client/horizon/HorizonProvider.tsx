import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useLooking } from "../looking/looking-context.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { recallAnswer, rememberAnswer } from "./answers.ts";
import { HorizonContext, type Horizon } from "./horizon-context.ts";
import { holding, isPlain, numberSeen, numberShown, type Answer } from "./horizon.ts";
import { useWishes } from "./wishes.ts";
import type { Seen } from "./through.ts";

type Props = { children: ReactNode; opening: (error: Error | null, retry: () => void) => ReactNode };

/**
 * Settles the horizon before anything is asked of the story. A link written at another horizon than
 * the reader's own is weighed against the story's installments, asked for at the reader's own.
 */
export function HorizonProvider({ children, opening }: Props) {
  const { looking, linked, setLinked } = useLooking();
  const { story } = looking;
  const [answer, setAnswer] = useState<Answer | null>(() => recallAnswer(story));
  const own = answer?.seen ?? undefined;
  const plain = isPlain(answer, linked);
  const told = useQuery({
    ...storyQuery(story, own),
    // Numbers stay the same at any horizon; nothing else of this answer is used.
    placeholderData: keepPreviousData,
  });
  const settled = plain || told.isSuccess;
  const installments = told.data?.installments;
  const through = holding(answer, linked, installments ?? []);

  useEffect(() => {
    if (settled && answer && linked !== through) setLinked(through, true);
  }, [settled, answer, linked, through, setLinked]);

  // Whoever asks the story anything reads the horizon: a change of wishes lets all of them ask anew.
  const { levels } = useWishes(story);
  const horizon = useMemo<Horizon>(() => {
    const setThrough = (next: Seen | null) => {
      rememberAnswer(story, { seen: next });
      setAnswer({ seen: next });
      // The first answer is no step of its own that one would go back from.
      setLinked(next ?? undefined, own === undefined);
    };
    const known = installments ?? [];
    return {
      through,
      levels,
      own,
      number: numberShown(through, known),
      seen: Math.min(numberSeen(own, known) ?? 1, Math.max(1, known.length)),
      asked: answer !== null,
      suggested: answer ? undefined : linked,
      finish: setThrough,
      setThrough,
    };
  }, [story, answer, own, through, levels, linked, installments, setLinked]);

  if (!settled) return opening(told.error, () => void told.refetch());
  return <HorizonContext value={horizon}>{children}</HorizonContext>;
}
