import { useQuery } from "@tanstack/react-query";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useMedia } from "../ui/use-media.ts";
import { comparable } from "./compared-with.ts";
import { compareWords } from "./words.ts";

/** Begins to compare the picture with the installment before; not where there is none, or one does so already. */
export function CompareButton() {
  const { looking, look } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(compareWords);
  const { data } = useQuery(story(looking.story, through));
  const [before] = comparable(data?.installments ?? [], number);
  const phone = useMedia("(max-width: 48rem)");
  if (!before || looking.compare) return null;
  const compare = () => look({ type: "compare", with: before.id });
  if (phone) return <IconButton icon="compare" label={t("open")} onClick={compare} />;
  return (
    <Button tone="quiet" onClick={compare}>
      {t("open")}
    </Button>
  );
}
