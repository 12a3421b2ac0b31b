import type { Story } from "#contract/story.ts";
import { useTakeCommands } from "../export/use-take-commands.ts";
import { useWords } from "../language/language-context.ts";
import { useLensCommands } from "../lens/use-lens-commands.ts";
import { useLooking } from "../looking/looking-context.ts";
import { View } from "../looking/looking.ts";
import { Palette } from "../palette/Palette.tsx";
import { commandWords } from "./command-words.ts";
import { usePageCommands } from "./use-page-commands.ts";
import { usePictureCommands } from "./use-picture-commands.ts";
import { useEnsemble } from "./use-story.ts";
import { words } from "./words.ts";

type Props = { story: Story; onAsk: () => void; onHelp: () => void; onClose: () => void };

/** The palette with all that can be seen and done in a story. */
export function StoryPalette({ story, onAsk, onHelp, onClose }: Props) {
  const t = useWords(commandWords);
  const named = useWords(words);
  const { looking, look } = useLooking();
  const { data: ensemble } = useEnsemble();
  const onPicture = usePictureCommands(story, ensemble);
  const onLenses = useLensCommands(ensemble);
  const toTake = useTakeCommands();
  const onPage = usePageCommands({ onAsk, onHelp });
  const views = View.options
    .filter((view) => view !== looking.view)
    .map((view) => ({
      id: `view ${view}`,
      label: named(view, { telling: story.telling }),
      act: () => look({ type: "view", view }),
    }));
  const groups = [
    { heading: t("views"), commands: views },
    { heading: t("lenses"), commands: onLenses },
    { heading: t("actions"), commands: [...onPicture, ...toTake, ...onPage] },
  ];
  return <Palette groups={groups} onClose={onClose} />;
}
