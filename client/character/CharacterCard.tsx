import { useQuery } from "@tanstack/react-query";
import type { CharacterId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { CardBody } from "./CardBody.tsx";
import { character } from "./character-query.ts";

/** A character's card, as far as the horizon tells: it reads like a note in a programme. */
export function CharacterCard({ id }: { id: CharacterId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(character(looking.story, through, id));
  return (
    <Answer of={answer} lines={9}>
      {(card) => <CardBody card={card} key={card.id} />}
    </Answer>
  );
}
