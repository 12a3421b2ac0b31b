import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { comparable } from "../compare/compared-with.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { isFiltering } from "../looking/filter.ts";
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
  const { focus, asSeenBy, compare, order, lenses, whole, brought } = looking;
  const who =
    focus?.type === "character" ? ensemble?.characters.find(({ id }) => id === focus.id) : undefined;
  const name = who ? tell(who.name) : "";
  const [before] = comparable(story.installments, number);
  const otherOrder = order === "told" ? "happened" : "told";

  const offered: [string, Action | false | undefined, string?][] = [
    [t("everyone"), !whole && { type: "showAll" }],
    [t("leads"), (whole || brought.length > 0) && { type: "showLeads" }],
    [t("clearLenses"), lenses.length > 0 && { type: "clearLenses" }],
    [t("clear"), isFiltering(looking) && { type: "clearFilters" }, t("clearAlso")],
    [t("compare", { telling: story.telling }), !compare && before && { type: "compare", with: before.id }],
    [t("endComparison"), compare !== null && { type: "endComparison" }],
    [t("connect", { name }), who && { type: "connect", from: who.id }],
    [t("seeAs", { name }), asSeenBy === null && who && { type: "seeAs", character: who.id }],
    [t("ownEyes"), asSeenBy !== null && { type: "seeAs", character: null }],
    [t(otherOrder), { type: "order", order: otherOrder }],
  ];
  return offered.flatMap(([label, action, also]) =>
    action ? [{ id: label, label, act: () => look(action), ...(also ? { also } : {}) }] : [],
  );
}
