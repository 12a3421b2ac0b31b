import type { StoryId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { useDraft } from "./drafts.ts";
import { openerWords } from "./opener-words.ts";

/** Brings out the tour in the making, or begins one. */
export function MakeTourButton({ story, onOpen }: { story: StoryId; onOpen: () => void }) {
  const t = useWords(openerWords);
  const [, change] = useDraft(story);
  return (
    <Button
      tone="quiet"
      onClick={() => {
        onOpen();
        change({ type: "open" });
      }}
    >
      {t("make")}
    </Button>
  );
}
