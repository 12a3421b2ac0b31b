import { useId, useState } from "react";
import type { Story } from "#contract/story.ts";
import { Seen } from "../horizon/through.ts";
import { useWords } from "../language/language-context.ts";
import { saidNumber } from "../telling/said-number.ts";
import { Button } from "../ui/Button.tsx";
import { embedWords } from "./words.ts";

type Props = { story: Story; number: number; onClaim: (seen: Seen) => void };

/**
 * Lets a reader say how far they have come where the frame was made for a scene: which installment that is in is not
 * told to who has not seen it.
 */
export function ClaimChoice({ story: { telling, installments }, number, onClaim }: Props) {
  const t = useWords(embedWords);
  const id = useId();
  const further = installments.filter((installment) => installment.number > number);
  const [seen, setSeen] = useState<Seen | undefined>(further[0]?.id);
  if (seen === undefined) return null;
  return (
    <>
      <label htmlFor={id}>{t("seenUpTo", { telling })}</label>
      <select id={id} value={seen} onChange={(event) => setSeen(Seen.parse(event.currentTarget.value))}>
        {further.map((installment) => (
          <option key={installment.id} value={installment.id}>
            {saidNumber(installment)}
          </option>
        ))}
      </select>
      <Button onClick={() => onClaim(seen)}>{t("show")}</Button>
    </>
  );
}
