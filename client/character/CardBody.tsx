import type { CharacterCard } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Stack } from "../panel/Stack.tsx";
import { TellAhead } from "../reveal/TellAhead.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { CardActions } from "./CardActions.tsx";
import { CardHead } from "./CardHead.tsx";
import styles from "./character.module.css";
import { Developments } from "./Developments.tsx";
import { FamilyTies } from "./FamilyTies.tsx";
import { MoreFacts } from "./MoreFacts.tsx";
import { ScenesFold } from "./ScenesFold.tsx";
import { SinceLastSeen } from "./SinceLastSeen.tsx";
import { characterWords } from "./words.ts";

/** A card with everything on it. */
export function CardBody({ card }: { card: CharacterCard }) {
  const tell = useTell();
  const t = useWords(characterWords);
  return (
    <Stack>
      <CardHead card={card} />
      <CardActions card={card} />
      <SinceLastSeen card={card} />
      {card.tiesByFamily.length === 0 ? <p className={styles.quiet}>{t("noTies")}</p> : null}
      {card.tiesByFamily.map(({ family, ties }) => (
        <FamilyTies key={family} family={family} ties={ties} subject={card} />
      ))}
      <TellAhead about="fate" id={card.id} name={tell(card.shortName)} />
      <Developments developments={card.developments} />
      <div>
        <ScenesFold scenes={card.scenes} />
        <MoreFacts card={card} />
        <SourceList sources={card.sources} />
      </div>
    </Stack>
  );
}
