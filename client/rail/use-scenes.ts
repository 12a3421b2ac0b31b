import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Installment, Scene } from "#contract/story.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { installment as installmentQuery } from "./installment-query.ts";

const isNear = (one: number, number: number): boolean => one === 1 || Math.abs(one - number) <= 2;

const NONE: readonly Installment[] = [];

/**
 * The scenes of the installment the thumb is in, of those near it and of the first, as far as the reader has
 * seen: those that the next steps may lead to. Empty while they are on their way, or the timeline is not opened up.
 */
export function useScenes(
  installments: readonly Installment[],
  number: number,
  opened: boolean,
): ReadonlyMap<number, readonly Scene[]> {
  const { looking } = useLooking();
  const { own, seen } = useHorizon();
  const near = opened ? installments.filter((one) => one.number <= seen && isNear(one.number, number)) : NONE;
  const scenes = useQueries({
    queries: near.map(({ id }) => installmentQuery(looking.story, own, id)),
    combine: (answers) => answers.map(({ data }) => data),
  });
  return useMemo(
    () => new Map(scenes.flatMap((told) => (told ? [[told.number, told.scenes] as const] : []))),
    [scenes],
  );
}
