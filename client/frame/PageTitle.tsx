import { useEffect } from "react";
import type { Story } from "#contract/story.ts";
import { sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { pageTitle } from "./page-title.ts";
import { useFocusName } from "./use-focus-name.ts";
import { words } from "./words.ts";

/** Says in the window's title what is looked at and how far it goes; from answers at the horizon only. */
export function PageTitle({ story }: { story: Story }) {
  const t = useWords(words);
  const tell = useTell();
  const { looking } = useLooking();
  const { number, position } = useHorizon();
  const { telling } = story;
  const called = useSaidNumbers();
  const name = useFocusName(story);
  const view = looking.view === "network" ? null : t(looking.view, { telling });
  const title = pageTitle([
    name,
    view,
    tell(story.title),
    t("titleThrough", { number: called(number), scene: sceneNumberOf(position) ?? 0, telling }),
  ]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
