import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { numberSeen } from "../horizon/horizon.ts";
import { Seen } from "../horizon/through.ts";
import { useWords } from "../language/language-context.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./embed.module.css";
import { embedWords } from "./words.ts";

type Props = { story: Story; onClaim: (seen: Seen) => void };

/** Offers more than the first installment to who says to have come as far as the frame was made for. */
export function ClaimNotice({ story: { telling, installments }, onClaim }: Props) {
  const t = useWords(embedWords);
  const called = useSaidNumbers();
  const { suggested, number } = useHorizon();
  const seen = Seen.safeParse(suggested);
  const wanted = seen.success ? numberSeen(seen.data, installments) : null;
  if (!seen.success || wanted === null || wanted <= number) return null;
  const isAll = seen.data === "all";
  return (
    <p className={styles.claim}>
      <span className={styles.why}>{t("why")}</span>
      <Button onClick={() => onClaim(seen.data)}>
        {t("claim", { all: isAll ? "yes" : "no", telling, number: isAll ? "" : called(wanted) })}
      </Button>
    </p>
  );
}
