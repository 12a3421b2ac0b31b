import { useMemo } from "react";
import type { StoryId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { fromAddress, toAddress } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CopyButton } from "../panel/CopyButton.tsx";
import { Button } from "../ui/Button.tsx";
import { useDraft } from "./drafts.ts";
import { encodeTour, stepOf } from "./tour.ts";
import { tourWords } from "./words.ts";

/** What can be done with a tour that has a view: try it, copy its link, begin another. */
export function MakerWays({ story }: { story: StoryId }) {
  const t = useWords(tourWords);
  const { visit } = useLooking();
  const [{ title, steps }, change] = useDraft(story);
  const first = useMemo(() => {
    const read = steps.flatMap(({ address, caption }) => {
      const made = fromAddress(address);
      return made ? [{ address: made, caption }] : [];
    });
    const tour = { title, steps: read };
    return stepOf(tour, encodeTour(tour), 0);
  }, [title, steps]);
  if (!first) return null;
  const address = () => new URL(toAddress(first), location.href).href;
  return (
    <>
      <Button onClick={() => visit(first)}>{t("start")}</Button>
      <CopyButton text={address} label={t("copyLink")} done={t("copied")} />
      <Button tone="quiet" onClick={() => change({ type: "clear" })}>
        {t("clear")}
      </Button>
    </>
  );
}
