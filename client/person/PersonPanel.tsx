import { useQuery } from "@tanstack/react-query";
import type { PersonId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { PersonBody } from "./PersonBody.tsx";
import { person } from "./person-query.ts";

/** Somebody real: whom they play here, and where else one may know them from. */
export function PersonPanel({ id }: { id: PersonId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(person(looking.story, through, id));
  return <Answer of={answer}>{(page) => <PersonBody person={page} />}</Answer>;
}
