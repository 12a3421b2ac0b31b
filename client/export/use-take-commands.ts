import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Command } from "../palette/command.ts";
import { panelWords } from "../panel/words.ts";
import { FORMATS } from "./formats.ts";
import { wishFor } from "./wish.ts";
import { exportWords } from "./words.ts";

/** The ways to take what is looked at along: its link from everywhere, the picture from where it is drawn. */
export function useTakeCommands(): Command[] {
  const t = useWords(exportWords);
  const told = useWords(panelWords);
  const { looking } = useLooking();
  const { through } = useHorizon();
  const copyLink = async () => {
    await navigator.clipboard.writeText(new URL(addressOf(looking, through), location.href).href);
    return told("copied");
  };
  const link = {
    id: "copy link",
    label: told("copyLink"),
    answer: () => copyLink().catch(() => told("notCopied")),
  };
  if (looking.view !== "network") return [link];
  return [
    { id: "take along", label: t("ways"), also: t("waysAlso"), act: () => wishFor("ways") },
    ...FORMATS.map((format) => ({
      id: `save ${format}`,
      label: t("saveAs", { what: t(format) }),
      act: () => wishFor(format),
    })),
    { id: "print", label: t("printNow"), keys: "Ctrl P, ⌘ P", act: () => wishFor("print") },
    link,
  ];
}
