import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import type { Secret } from "#contract/secret.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { LensId, type LensId as Lens } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import { secrets } from "./secrets-query.ts";
import { shownBy, unionOf, within, type Shown } from "./shown-by.ts";

/** What the lenses that are on show: each by itself, and all together. */
export type Lensed = Shown & { each: ReadonlyMap<Lens, Shown> };

const SECRETS = LensId.parse("secrets");
const NONE: readonly Secret[] = [];

/** The secrets at the horizon, asked for only where they are wanted; undefined until they are there. */
export function useSecrets(isWanted: boolean): readonly Secret[] | undefined {
  const { looking } = useLooking();
  const { through } = useHorizon();
  return useQuery({ ...secrets(looking.story, through), enabled: isWanted }).data;
}

/** What the lenses that are on show of a web; null while none is, and until all that they ask for is known. */
export function useLenses(web: Graph | undefined): Lensed | null {
  const { lenses, companies } = useLooking().looking;
  const isAsking = lenses.includes(SECRETS);
  const kept = useSecrets(isAsking);
  return useMemo(() => {
    if (!web || lenses.length === 0 || (isAsking && !kept)) return null;
    const seen = within(web, companies);
    const each = new Map(lenses.map((lens) => [lens, shownBy(lens, seen, kept ?? NONE)]));
    return { ...unionOf([...each.values()]), each };
  }, [web, lenses, companies, isAsking, kept]);
}
