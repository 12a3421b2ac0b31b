import { useQuery } from "@tanstack/react-query";
import type { PlaceId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { PlaceBody } from "./PlaceBody.tsx";
import { place } from "./place-query.ts";

/** A place and the scenes set there. */
export function PlacePanel({ id }: { id: PlaceId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(place(looking.story, through, id));
  return <Answer of={answer}>{(page) => <PlaceBody place={page} />}</Answer>;
}
