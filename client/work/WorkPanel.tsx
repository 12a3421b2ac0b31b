import { useQuery } from "@tanstack/react-query";
import type { WorkId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { WorkBody } from "./WorkBody.tsx";
import { work } from "./work-query.ts";

/** A ballet, film, series or song: who made it, who is known from it, the scenes it is in. */
export function WorkPanel({ id }: { id: WorkId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(work(looking.story, through, id));
  return <Answer of={answer}>{(page) => <WorkBody work={page} />}</Answer>;
}
