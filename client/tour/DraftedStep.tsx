import { useWords } from "../language/language-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import type { DraftAction } from "./draft.ts";
import { MOST } from "./tour.ts";
import { tourWords } from "./words.ts";

type Props = { at: number; caption: string; isLast: boolean; change: (action: DraftAction) => void };

/** One view of a tour in the making: what is said to it, and how to move it or take it out. */
export function DraftedStep({ at, caption, isLast, change }: Props) {
  const t = useWords(tourWords);
  const said = { at: at + 1 };
  const label = t("caption", said);
  return (
    <li>
      <textarea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={MOST.caption}
        value={caption}
        onChange={(event) => change({ type: "caption", at, caption: event.target.value })}
      />
      <IconButton
        icon="up"
        label={t("up", said)}
        disabled={at === 0}
        onClick={() => change({ type: "move", at, by: -1 })}
      />
      <IconButton
        icon="down"
        label={t("down", said)}
        disabled={isLast}
        onClick={() => change({ type: "move", at, by: 1 })}
      />
      <IconButton icon="close" label={t("remove", said)} onClick={() => change({ type: "remove", at })} />
    </li>
  );
}
