import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { LENS_NAMES, LensId, MOST_LENSES } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Command } from "../palette/command.ts";
import { shownBy, within } from "./shown-by.ts";
import { useLensNames } from "./use-lens-words.ts";
import { useSecrets } from "./use-lenses.ts";
import { useOwnLenses } from "./use-own-lenses.ts";
import { lensWords } from "./words.ts";

/** The lenses that can be put on and through which there is something to see, and those that can be taken off. */
export function useLensCommands(ensemble: Ensemble | undefined): Command[] {
  const t = useWords(lensWords);
  const { looking, look } = useLooking();
  const nameOf = useLensNames();
  const { own } = useOwnLenses();
  const secrets = useSecrets(true) ?? [];
  if (!ensemble) return [];
  const web = within(ensemble, looking.companies);
  const lenses = [...LENS_NAMES.map((name) => LensId.parse(name)), ...own.map(({ lens }) => lens)];
  const isOn = (lens: LensId) => looking.lenses.includes(lens);
  const isOffered = (lens: LensId) =>
    isOn(lens) || (looking.lenses.length < MOST_LENSES && shownBy(lens, web, secrets).ties.size > 0);
  return lenses.filter(isOffered).map((lens) => ({
    id: `lens ${lens}`,
    label: t(isOn(lens) ? "takeOff" : "putOn", { name: nameOf(lens) }),
    act: () => look({ type: "toggleLens", lens }),
  }));
}
