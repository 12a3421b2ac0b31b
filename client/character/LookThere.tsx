import { useQuery } from "@tanstack/react-query";
import { horizonThrough } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { useMoments } from "../telling/use-moments.ts";
import { Button } from "../ui/Button.tsx";
import type { Stretch } from "./strand.ts";
import { characterWords } from "./words.ts";

/** Sets the timeline to a stretch: to its end as it is told or as it happened; before the story, as it happened. */
export function LookThere({ stretch: { last } }: { stretch: Stretch }) {
  const t = useWords(characterWords);
  const { looking, look } = useLooking();
  const { through, number, lookAt } = useHorizon();
  const moments = useMoments();
  const { data } = useQuery(story(looking.story, through));
  const shown = Math.min(last, number);
  const at = shown === 0 ? 0 : horizonThrough(shown);
  const go = () => {
    if (shown > 0 && looking.order === "told")
      return lookAt(data?.installments.find((one) => one.number === shown)?.id);
    look({ type: "order", order: "happened" });
    look({ type: "at", at });
  };
  return <Button onClick={go}>{t("lookThere", { when: moments.long(at) })}</Button>;
}
