import { Suspense, useCallback, useEffect, useState } from "react";
import { ApiError } from "../api/call.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { part } from "../part/part.ts";
import { useAhead } from "../part/use-ahead.ts";
import { onChord, onKey } from "../ui/on-key.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Welcome } from "../welcome/Welcome.tsx";
import { Opening } from "./Opening.tsx";
import { PANE_PARTS } from "./pane-parts.ts";
import { Screen } from "./Screen.tsx";
import { UnknownStory } from "./UnknownStory.tsx";
import { usePictureFirst } from "./use-picture-first.ts";
import { useStory } from "./use-story.ts";

const HelpDialog = part(async () => (await import("../help/HelpDialog.tsx")).HelpDialog);
const StoryPalette = part(async () => (await import("./StoryPalette.tsx")).StoryPalette);
/** What one press on the picture or on the keyboard opens. */
const SOON = [PANE_PARTS.character, PANE_PARTS.tie, StoryPalette];

type Dialog = "welcome" | "help" | "palette";

/** The story that is open, and the dialogs that may stand before it. */
export function StoryFrame() {
  const { asked } = useHorizon();
  const story = useStory();
  const { looking } = useLooking();
  const pictureFirst = usePictureFirst(looking.view === "network");
  const [opened, setDialog] = useState<Dialog | null>();
  // Who was asked long ago may turn out to remember an installment that is gone: they are asked anew.
  const dialog = opened === undefined && !asked ? "welcome" : opened;
  const close = useCallback(() => setDialog(null), []);
  const ask = useCallback(() => setDialog("welcome"), []);
  const help = useCallback(() => setDialog("help"), []);
  useAhead(SOON);
  useEffect(() => onKey("?", help), [help]);
  useEffect(() => onChord("k", () => setDialog("palette")), []);

  if (story.error instanceof ApiError && story.error.code === "not_found") return <UnknownStory />;
  if (!story.data) return <Opening error={story.error} retry={() => void story.refetch()} />;
  return (
    <>
      <Screen story={story.data} onAsk={ask} onHelp={help} {...pictureFirst} />
      {dialog === "welcome" && pictureFirst.isFloating ? (
        <Welcome story={story.data} onClose={close} />
      ) : null}
      {dialog === "help" ? (
        <Suspense fallback={null}>
          <HelpDialog onClose={close} />
        </Suspense>
      ) : null}
      {dialog === "palette" ? (
        <Suspense fallback={null}>
          <StoryPalette story={story.data} onAsk={ask} onHelp={help} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
