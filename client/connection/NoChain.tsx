import { useQuery } from "@tanstack/react-query";
import type { CharacterId } from "#contract/words.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { connectionWords } from "./words.ts";

/** Says that nothing joins the two at this horizon. */
export function NoChain({ from, to }: { from: CharacterId; to: CharacterId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const tell = useTell();
  const t = useWords(connectionWords);
  const { data } = useQuery(ensemble(looking.story, through));
  const nameOf = (id: CharacterId): string => {
    const found = data?.characters.find((character) => character.id === id);
    return found ? tell(found.shortName) : "…";
  };
  return <Notice title={t("none", { one: nameOf(from), other: nameOf(to) })}>{t("noneText")}</Notice>;
}
