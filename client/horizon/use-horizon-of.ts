import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Installment, Scene } from "#contract/story.ts";
import { horizonThrough, installmentNumberOf } from "#contract/telling.ts";
import type { InstallmentId } from "#contract/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import { rememberAnswer } from "./answers.ts";
import type { Horizon } from "./horizon-context.ts";
import { numberSeen, numberShown, type Answer } from "./horizon.ts";
import { scene as sceneQuery } from "./scene-query.ts";
import { useWishes } from "./wishes.ts";
import type { Seen, Through } from "./through.ts";

type Settled = {
  answer: Answer | null;
  setAnswer: (answer: Answer) => void;
  through: Through;
  installments: readonly Installment[];
  scene: Scene | null;
};

/** The horizon that holds, and the ways to move it. */
export function useHorizonOf({ answer, setAnswer, through, installments, scene }: Settled): Horizon {
  const { looking, linked } = useLooking();
  const own = answer?.seen ?? undefined;
  const moves = useMoves(own, setAnswer);
  // Whoever asks the story anything reads the horizon: a change of wishes lets all of them ask anew.
  const { levels } = useWishes(looking.story);
  return useMemo(() => {
    const within = scene?.id === through ? scene : null;
    const number = within ? installmentNumberOf(within.position) : numberShown(through, installments);
    return {
      through,
      levels,
      number,
      position: within?.position ?? horizonThrough(number),
      scene: within,
      own,
      seen: numberShown(numberSeen(own, installments) === null ? undefined : own, installments),
      asked: answer !== null,
      suggested: answer || numberSeen(linked, installments) === null ? undefined : linked,
      ...moves,
    };
  }, [answer, own, through, levels, linked, installments, scene, moves]);
}

function useMoves(own: Seen | undefined, setAnswer: (answer: Answer) => void) {
  const { looking, setLinked } = useLooking();
  const { story } = looking;
  const client = useQueryClient();
  return useMemo(() => {
    const setThrough = (next: Seen | null) => {
      rememberAnswer(story, { seen: next });
      setAnswer({ seen: next });
      // The first answer is no step of its own that one would go back from.
      setLinked(next ?? undefined, own === undefined);
    };
    const lookAt = (moment: InstallmentId | Scene | undefined) => {
      const isScene = typeof moment === "object";
      // Where the scene stands is known: nobody has to wait until it has been asked for again.
      if (isScene) client.setQueryData(sceneQuery(story, own, moment.id).queryKey, moment);
      setLinked(isScene ? moment.id : (moment ?? own), true);
    };
    return { setThrough, lookAt, finish: (installment: InstallmentId) => setThrough(installment) };
  }, [story, own, client, setAnswer, setLinked]);
}
