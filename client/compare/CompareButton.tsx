import { useQuery } from "@tanstack/react-query";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { Button } from "../ui/Button.tsx";
import { comparable } from "./compared-with.ts";
import { compareWords } from "./words.ts";

/** Begins to compare the picture with the installment before; not where there is none, or one does so already. */
export function CompareButton() {
  const { looking, look } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(compareWords);
  const { data } = useQuery(story(looking.story, through));
  const [before] = comparable(data?.installments ?? [], number);
  if (!before || looking.compare) return null;
  return (
    <Button tone="quiet" onClick={() => look({ type: "compare", with: before.id })}>
      {t("open")}
    </Button>
  );
}
