import { useEffect, useState, type ReactNode } from "react";
import type { StoryId } from "#contract/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import { recallAnswer } from "./answers.ts";
import { HorizonContext } from "./horizon-context.ts";
import { holding, holdingBound, type Answer } from "./horizon.ts";
import { useHorizonOf } from "./use-horizon-of.ts";
import type { Through } from "./through.ts";
import { useLinked } from "./use-linked.ts";

type Props = {
  children: ReactNode;
  opening: (error: Error | null, retry: () => void) => ReactNode;
  /** How far the reader has come when the page opens; as this browser remembers it, where nothing else is said. */
  recall?: (story: StoryId) => Answer | null;
  /** Whether nothing is shown beyond what the address says; it then says the first installment where it says none. */
  isBound?: boolean;
  /** What a bound address shows that names nothing this reader has seen; the first installment unless they say more. */
  otherwise?: Through;
};

/**
 * Settles the horizon before anything is asked of the story. A link written at another horizon than
 * the reader's own is weighed against the story's installments, asked for at the reader's own.
 */
export function HorizonProvider({ children, opening, recall = recallAnswer, ...rest }: Props) {
  const { isBound = false, otherwise } = rest;
  const { looking, linked, setLinked } = useLooking();
  const { story } = looking;
  const [answer, setAnswer] = useState<Answer | null>(() => recall(story));
  const { settled, unknown, installments, scene, error, retry } = useLinked(answer);
  // What is remembered stays so until another answer is given: the story may have lost an installment only for now.
  if (unknown) setAnswer(null);
  const through = isBound
    ? holdingBound({ answer, linked, installments, scene, otherwise })
    : holding(answer, linked, installments, scene);

  useEffect(() => {
    if (settled && answer && linked !== through) setLinked(through, true);
  }, [settled, answer, linked, through, setLinked]);

  const horizon = useHorizonOf({ answer, setAnswer, through, installments, scene });
  if (!settled) return opening(error, retry);
  return <HorizonContext value={horizon}>{children}</HorizonContext>;
}
