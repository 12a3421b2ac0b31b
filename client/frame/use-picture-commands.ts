import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { comparable } from "../compare/compared-with.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Action } from "../looking/reducer.ts";
import type { Command } from "../palette/command.ts";
import { commandWords } from "./command-words.ts";

/** What can be done to what is looked at: only what would change something. */
export function usePictureCommands(story: Story, ensemble: Ensemble | undefined): Command[] {
  const t = useWords(commandWords);
  const tell = useTell();
  const { looking, look } = useLooking();
  const { number } = useHorizon();
  const { focus, asSeenBy, compare, order } = looking;
  const who =
    focus?.type === "character" ? ensemble?.characters.find(({ id }) => id === focus.id) : undefined;
  const [before] = comparable(story.installments, number);
  const isFiltered = looking.families.length + looking.kinds.length + looking.companies.length > 0;
  const isNarrow = !looking.whole;

  const offered: [boolean, string, Action | null, string?][] = [
    [isNarrow, t("everyone"), { type: "showAll" }],
    [!isNarrow || looking.brought.length > 0, t("leads"), { type: "showLeads" }],
    [isFiltered, t("clear"), { type: "clearFilters" }, t("clearAlso")],
    [
      !compare,
      t("compare", { telling: story.telling }),
      before ? { type: "compare", with: before.id } : null,
    ],
    [compare !== null, t("endComparison"), { type: "endComparison" }],
    [true, t("connect", { name: who ? tell(who.name) : "" }), who ? { type: "connect", from: who.id } : null],
    [
      asSeenBy === null,
      t("seeAs", { name: who ? tell(who.name) : "" }),
      who ? { type: "seeAs", character: who.id } : null,
    ],
    [asSeenBy !== null, t("ownEyes"), { type: "seeAs", character: null }],
    [
      true,
      t(order === "told" ? "happened" : "told"),
      { type: "order", order: order === "told" ? "happened" : "told" },
    ],
  ];
  return offered.flatMap(([isOffered, label, action, also]) =>
    isOffered && action ? [{ id: label, label, act: () => look(action), ...(also ? { also } : {}) }] : [],
  );
}
