import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CharacterCard } from "#contract/character.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story } from "../telling/story-query.ts";
import { lightClass } from "../ui/light-class.ts";
import { strandOf } from "./strand.ts";
import styles from "./strand.module.css";
import { StrandCell } from "./StrandCell.tsx";
import { StretchEvents } from "./StretchEvents.tsx";
import { characterWords } from "./words.ts";

/**
 * A character along the telling: where they have been seen, and by shapes what befalls them there; pressing a
 * stretch lists that in words. Past the horizon all is empty and alike.
 */
export function Strand({ card }: { card: CharacterCard }) {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(characterWords);
  const [open, setOpen] = useState<number | null>(null);
  const { data } = useQuery(story(looking.story, through));
  const strand = strandOf(card, data?.installments.length ?? 1, number);
  const opened = strand.find(({ first, events }) => first === open && events.length > 0);
  return (
    <div className={lightClass(card.light)}>
      <ol className={styles.strand} aria-label={t("presence")}>
        {strand.map((stretch) => (
          <StrandCell
            key={stretch.first}
            stretch={stretch}
            expanded={stretch === opened}
            onPress={() => setOpen(stretch === opened ? null : stretch.first)}
          />
        ))}
      </ol>
      {opened ? <StretchEvents stretch={opened} card={card} /> : null}
    </div>
  );
}
