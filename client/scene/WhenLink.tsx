import { useQuery } from "@tanstack/react-query";
import { installmentNumberOf, type Position } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { story } from "../telling/story-query.ts";
import { useMoments } from "../telling/use-moments.ts";

/** Where in the telling a scene stands, a link to its installment. */
export function WhenLink({ position }: { position: Position }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const moments = useMoments();
  const { data } = useQuery(story(looking.story, through));
  const number = installmentNumberOf(position);
  const installment = data?.installments.find((one) => one.number === number);
  if (installment === undefined) return moments.long(position);
  return <Mention focus={{ type: "installment", id: installment.id }}>{moments.long(position)}</Mention>;
}
