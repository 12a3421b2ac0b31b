import type { CardTie } from "#contract/character.ts";
import type { CharacterRef } from "#contract/graph.ts";
import type { Family } from "#contract/kinds.ts";
import { useTell } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { Section } from "../panel/Section.tsx";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import styles from "./character.module.css";
import { PairTies } from "./PairTies.tsx";
import { pairsOf } from "./pairs.ts";

type Props = { family: Family; ties: readonly CardTie[]; subject: CharacterRef };

/** A character's ties of one family, by the other of the two. */
export function FamilyTies({ family, ties, subject }: Props) {
  const tell = useTell();
  const moment = useStoryMoment();
  const title = (
    <>
      <FamilySwatch family={family} />
      {tell(FAMILY_NAMES[family])}
    </>
  );
  return (
    <Section title={title}>
      <ul className={styles.pairs}>
        {pairsOf(ties, moment).map((pair) => (
          <PairTies key={pair.other.id} pair={pair} subject={subject} />
        ))}
      </ul>
    </Section>
  );
}
