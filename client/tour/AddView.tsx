import type { StoryId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { useDraft } from "./drafts.ts";
import { MOST } from "./tour.ts";
import { tourWords } from "./words.ts";

/** Takes what is looked at into the tour. */
export function AddView({ story }: { story: StoryId }) {
  const t = useWords(tourWords);
  const { looking } = useLooking();
  const { through } = useHorizon();
  const [draft, change] = useDraft(story);
  return (
    <Button
      tone="accent"
      disabled={draft.steps.length >= MOST.steps}
      onClick={() => change({ type: "add", address: addressOf({ ...looking, tour: null }, through) })}
    >
      {t("add")}
    </Button>
  );
}
