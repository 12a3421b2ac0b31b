import type { Telling } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { View } from "../looking/looking.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { words } from "./words.ts";

type Props = { views: readonly View[]; telling: Telling; onLook?: () => void };

/** Links to views, the one at hand marked. */
export function Views({ views, telling, onLook }: Props) {
  const t = useWords(words);
  const { looking } = useLooking();
  return views.map((view) => (
    <LookLink
      key={view}
      action={{ type: "view", view }}
      aria-current={view === looking.view ? "page" : undefined}
      {...(onLook ? { onLook } : {})}
    >
      {t(view, { telling })}
    </LookLink>
  ));
}
