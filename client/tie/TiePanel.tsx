import { useQuery } from "@tanstack/react-query";
import type { TieId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { TieBody } from "./TieBody.tsx";
import { tie } from "./tie-query.ts";

/** A tie's page: the two it joins and all there is between them, in order. */
export function TiePanel({ id }: { id: TieId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(tie(looking.story, through, id));
  return <Answer of={answer}>{(page) => <TieBody page={page} />}</Answer>;
}
