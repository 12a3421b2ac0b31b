import { useQuery } from "@tanstack/react-query";
import type { InstallmentId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { installment } from "./installment-query.ts";
import { SceneTellings } from "./SceneTellings.tsx";

/** The scenes of an installment, asked for once they are to be seen. */
export function InstallmentScenes({ id }: { id: InstallmentId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(installment(looking.story, through, id));
  return <Answer of={answer}>{({ scenes }) => <SceneTellings scenes={scenes} />}</Answer>;
}
