import { useQuery } from "@tanstack/react-query";
import type { CompanyId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { CompanyBody } from "./CompanyBody.tsx";
import { company } from "./company-query.ts";

/** A company: what it is, whom it is modelled on, and its members at the horizon. */
export function CompanyPanel({ id }: { id: CompanyId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(company(looking.story, through, id));
  return <Answer of={answer}>{(page) => <CompanyBody company={page} />}</Answer>;
}
