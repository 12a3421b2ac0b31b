import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { saidNumber } from "./said-number.ts";
import { story } from "./story-query.ts";

/** How to call an installment of the open story, given which one it is, from 1. */
export function useSaidNumbers(): (number: number) => string {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { data } = useQuery(story(looking.story, through));
  return useCallback(
    (number: number) => {
      const installment = data?.installments[number - 1];
      return installment ? saidNumber(installment) : String(number);
    },
    [data],
  );
}
