import type { Story } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { numberSeen } from "../horizon/horizon.ts";
import { Seen } from "../horizon/through.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { Button } from "../ui/Button.tsx";
import { ClaimChoice } from "./ClaimChoice.tsx";
import styles from "./embed.module.css";
import { embedWords } from "./words.ts";

type Props = { story: Story; onClaim: (seen: Seen) => void };

/** Offers more than the first installment to who says to have come as far as the frame was made for. */
export function ClaimNotice({ story, onClaim }: Props) {
  const t = useWords(embedWords);
  const { linked } = useLooking();
  const { asked, suggested, number } = useHorizon();
  const seen = Seen.safeParse(suggested);
  const wanted = seen.success ? numberSeen(seen.data, story.installments) : null;
  const isOfScene = !asked && linked !== undefined && suggested === undefined;
  if (!isOfScene && (wanted === null || wanted <= number)) return null;
  return (
    <p className={styles.claim}>
      <span className={styles.why}>{t("why")}</span>
      {isOfScene ? <ClaimChoice story={story} number={number} onClaim={onClaim} /> : null}
      {seen.success ? <Claim telling={story.telling} seen={seen.data} {...{ wanted, onClaim }} /> : null}
    </p>
  );
}

type Claimed = Pick<Props, "onClaim"> & { telling: Story["telling"]; seen: Seen; wanted: number | null };

function Claim({ telling, seen, wanted, onClaim }: Claimed) {
  const t = useWords(embedWords);
  const called = useSaidNumbers();
  const number = seen === "all" || wanted === null ? "" : called(wanted);
  return (
    <Button onClick={() => onClaim(seen)}>
      {t("claim", { all: seen === "all" ? "yes" : "no", telling, number })}
    </Button>
  );
}
